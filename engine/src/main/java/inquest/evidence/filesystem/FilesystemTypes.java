package inquest.evidence.filesystem;

import java.util.Set;

/** Which filesystems hold data, and which are views of the kernel or images that never change. */
final class FilesystemTypes {
  private static final Set<String> KERNEL =
      Set.of(
          "autofs",
          "binfmt_misc",
          "bpf",
          "cgroup",
          "cgroup2",
          "cgmfs",
          "cgroup_root",
          "configfs",
          "debugfs",
          "devpts",
          "devtmpfs",
          "efivarfs",
          "fusectl",
          "hugetlbfs",
          "mqueue",
          "none",
          "nsfs",
          "overlay",
          "overlayfs",
          "proc",
          "pstore",
          "ramfs",
          "rootfs",
          "rpc_pipefs",
          "securityfs",
          "selinuxfs",
          "sysfs",
          "systemd-1",
          "tracefs",
          "udev");

  private static final Set<String> IMAGES =
      Set.of("squashfs", "iso9660", "udf", "erofs", "cramfs", "romfs");

  private static final Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb3",
          "smbfs",
          "glusterfs",
          "ceph",
          "lustre",
          "beegfs",
          "gfs2",
          "ocfs2",
          "9p",
          "virtiofs",
          "afs",
          "zfs",
          "simfs",
          "vzfs");

  private FilesystemTypes() {}

  /** True for a view of the kernel, by its type or, where that is not printed, its device. */
  static boolean ofKernel(String device, String type, String mount) {
    return KERNEL.contains(type.isEmpty() ? device : type)
        || (type.isEmpty() ? device : type).equals("tmpfs") && below(mount);
  }

  /** True below a directory that only the system itself uses. */
  private static boolean below(String mount) {
    for (String system : new String[] {"/dev", "/run", "/sys", "/proc", "/var/run", "/var/lock"}) {
      if (mount.equals(system) || mount.startsWith(system + "/")) {
        return true;
      }
    }
    return false;
  }

  /** True for a read-only image, which is always full and never written: a snap, a CD. */
  static boolean image(String device, String type) {
    return type.isEmpty()
        ? device.startsWith("/dev/loop") || device.startsWith("/dev/sr")
        : IMAGES.contains(type);
  }

  /** True for what a disk or another host holds. */
  static boolean holdsData(String device, String type) {
    return NETWORK.contains(type)
        || type.startsWith("fuse.") && (device.startsWith("/dev/") || device.indexOf(':') > 0)
        || device.startsWith("/dev/") && !IMAGES.contains(type) && !KERNEL.contains(type);
  }
}
