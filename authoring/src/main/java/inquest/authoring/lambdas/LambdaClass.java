package inquest.authoring.lambdas;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of one lambda or method reference: what it captures in fields, and the one method of
 * its interface, which calls what {@link LambdaMetafactory} would have called.
 */
final class LambdaClass {
  private static final String FACTORY = "of";
  private static final String ONLY = "ONLY";
  private static final Type OBJECT = Type.getType(Object.class);

  private final Type self;
  private final Type[] captured;
  private final Type lambda;
  private final String name;
  private final Type erased;
  private final Handle target;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  /**
   * A class for a lambda.
   *
   * @param site where it is made, of which {@link #makes} is true
   */
  LambdaClass(String className, InvokeDynamicInsnNode site) {
    this.self = Type.getObjectType(className);
    this.captured = Type.getArgumentTypes(site.desc);
    this.lambda = Type.getReturnType(site.desc);
    this.name = site.name;
    this.erased = (Type) site.bsmArgs[0];
    this.target = (Handle) site.bsmArgs[1];
  }

  /** Whether a lambda is made here, and one without markers, bridges or serialization. */
  static boolean makes(InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals(Type.getInternalName(LambdaMetafactory.class))
        && site.bsm.getName().equals("metafactory");
  }

  /** What leaves an instance on the stack, in place of the dynamic call. */
  static AbstractInsnNode instance(String className, InvokeDynamicInsnNode site) {
    Type self = Type.getObjectType(className);
    Type[] captured = Type.getArgumentTypes(site.desc);
    return captured.length == 0
        ? new FieldInsnNode(Opcodes.GETSTATIC, className, ONLY, self.getDescriptor())
        : new MethodInsnNode(
            Opcodes.INVOKESTATIC, className, FACTORY, Type.getMethodDescriptor(self, captured));
  }

  /** The class, of the version of the class that the lambda is part of. */
  ClassNode make(ClassNode outer) {
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] interfaces = {lambda.getInternalName()};
    writer.visit(
        outer.version, access, self.getInternalName(), null, OBJECT.getInternalName(), interfaces);
    constructor();
    if (captured.length == 0) {
      only();
    } else {
      factory();
    }
    call();
    writer.visitEnd();
    ClassNode made = new ClassNode();
    new ClassReader(writer.toByteArray()).accept(made, 0);
    return made;
  }

  private GeneratorAdapter method(int access, String method, Type result, Type... parameters) {
    String descriptor = Type.getMethodDescriptor(result, parameters);
    return new GeneratorAdapter(
        writer.visitMethod(access, method, descriptor, null, null), access, method, descriptor);
  }

  private Method initializer() {
    return new Method("<init>", Type.VOID_TYPE, captured);
  }

  private void constructor() {
    GeneratorAdapter code = method(0, "<init>", Type.VOID_TYPE, captured);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    for (int i = 0; i < captured.length; i++) {
      writer.visitField(Opcodes.ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(self, "c" + i, captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private void only() {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(access, ONLY, self.getDescriptor(), null, null);
    GeneratorAdapter code = method(Opcodes.ACC_STATIC, "<clinit>", Type.VOID_TYPE);
    code.newInstance(self);
    code.dup();
    code.invokeConstructor(self, initializer());
    code.putStatic(self, ONLY, self);
    code.returnValue();
    code.endMethod();
  }

  private void factory() {
    GeneratorAdapter code = method(Opcodes.ACC_STATIC, FACTORY, self, captured);
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, initializer());
    code.returnValue();
    code.endMethod();
  }

  private void call() {
    Type[] given = erased.getArgumentTypes();
    GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, name, erased.getReturnType(), given);
    boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    Type owner = Type.getObjectType(target.getOwner());
    if (makes) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> wanted = wanted(owner);
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, "c" + i, captured[i]);
      convert(code, captured[i], wanted.get(i));
    }
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      convert(code, given[i], wanted.get(captured.length + i));
    }
    invoke(code);
    convert(code, makes ? owner : Type.getReturnType(target.getDesc()), erased.getReturnType());
    code.returnValue();
    code.endMethod();
  }

  /** What the target takes, the object that it is called on first. */
  private List<Type> wanted(Type owner) {
    List<Type> wanted = new ArrayList<>();
    int tag = target.getTag();
    if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    return wanted;
  }

  /** Classes of a nest call what is private to one of them like anything else. */
  private void invoke(GeneratorAdapter code) {
    boolean ofInterface = target.isInterface();
    int instruction =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> ofInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, target.getOwner(), target.getName(), target.getDesc(), ofInterface);
  }

  private static void convert(GeneratorAdapter code, Type from, Type to) {
    if (to.getSort() == Type.VOID) {
      drop(code, from);
    } else if (primitive(from) && primitive(to)) {
      code.cast(from, to);
    } else if (primitive(from)) {
      code.valueOf(from);
    } else if (primitive(to)) {
      code.unbox(to);
    } else if (!from.equals(to)) {
      code.checkCast(to);
    }
  }

  private static void drop(GeneratorAdapter code, Type left) {
    if (left.getSize() == 2) {
      code.pop2();
    } else if (left.getSize() == 1) {
      code.pop();
    }
  }

  private static boolean primitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
