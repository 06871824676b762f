package inquest.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A capture that is a directory, walked in the order of the names.
 *
 * <p>A symbolic link is never followed: what it points to inside the capture is handed out under
 * its own name, and what lies outside is not of the capture.
 */
final class DirectoryCapture implements Capture {
  private final Path root;

  DirectoryCapture(Path root) {
    this.root = root;
  }

  @Override
  public String name() {
    return Captures.name(root);
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    Path real = root.toRealPath();
    new Walk(real, new Unpacking(visitor, false)).directory(top(real), "");
  }

  /** The directory that the names begin below. */
  private static Path top(Path real) throws IOException {
    List<Path> children = children(real);
    Path only = children.size() == 1 ? children.get(0) : real;
    boolean packed =
        children.size() == 1
            && Naming.packaging(only.getFileName().toString())
            && Files.isDirectory(only, LinkOption.NOFOLLOW_LINKS);
    return packed ? only : real;
  }

  @Override
  public Optional<Path> onDisk(String name) {
    try {
      Path real = root.toRealPath();
      Path file = top(real).resolve(name).normalize();
      boolean plain =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && file.toRealPath().equals(file)
              && file.startsWith(real);
      return plain ? Optional.of(file) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path child : stream) {
        children.add(child);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(null);
    return children;
  }

  private record Walk(Path root, Unpacking unpacking) {

    void directory(Path directory, String prefix) throws IOException {
      List<Path> children;
      try {
        children = children(directory);
      } catch (IOException e) {
        unpacking.problem(prefix, "a directory that cannot be read: " + Faults.text(e));
        return;
      }
      for (Path child : children) {
        if (unpacking.full()) {
          return;
        }
        child(child, prefix + Naming.printable(child.getFileName().toString()));
      }
    }

    private void child(Path path, String name) throws IOException {
      BasicFileAttributes attributes;
      try {
        attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      } catch (IOException e) {
        unpacking.problem(name, "cannot be read: " + Faults.text(e));
        return;
      }
      if (attributes.isDirectory()) {
        directory(path, name + "/");
      } else if (attributes.isSymbolicLink()) {
        link(path, name);
      } else if (attributes.isRegularFile()) {
        file(path, name);
      } else {
        unpacking.problem(name, "a pipe, socket or device: not opened");
      }
    }

    private void file(Path path, String name) throws IOException {
      InputStream in;
      try {
        in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
      } catch (IOException e) {
        unpacking.problem(name, "cannot be read: " + Faults.text(e));
        return;
      }
      try (in) {
        unpacking.offer(name, MemberStream.outermost(in), 0);
      }
    }

    private void link(Path path, String name) throws IOException {
      String link = "a symbolic link to " + Naming.printable(target(path));
      Path real;
      try {
        real = path.toRealPath();
      } catch (IOException e) {
        unpacking.problem(name, link + ", where nothing can be read: not followed");
        return;
      }
      if (!real.startsWith(root)) {
        unpacking.problem(name, link + ", outside the capture: not followed");
      } else if (path.startsWith(real)) {
        unpacking.problem(name, link + ", a directory it lies in: not followed");
      }
    }

    private static String target(Path link) {
      try {
        return Files.readSymbolicLink(link).toString();
      } catch (IOException e) {
        return "an unknown place";
      }
    }
  }
}
