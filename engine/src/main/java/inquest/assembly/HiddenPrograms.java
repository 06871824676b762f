package inquest.assembly;

/**
 * Programs that lie where honest ones do not: hidden among temporary files, or in the memory that
 * programs share. Tools that unpack themselves there and say so by their names are none.
 */
final class HiddenPrograms {
  private static final String SHARED_MEMORY = "/dev/shm/";
  private static final String[] TEMPORARY = {"/tmp/", "/var/tmp/"};

  /** Where an AppImage mounts itself. */
  private static final String KNOWN = "/tmp/.mount_";

  private HiddenPrograms() {}

  /** Whether the command line begins with the path of such a program. */
  static boolean hidden(String arguments) {
    int blank = arguments.indexOf(' ');
    String path = blank < 0 ? arguments : arguments.substring(0, blank);
    if (path.startsWith(SHARED_MEMORY)) {
      return true;
    }
    if (path.startsWith(KNOWN)) {
      return false;
    }
    for (String temporary : TEMPORARY) {
      if (path.startsWith(temporary)) {
        return path.indexOf("/.") >= 0;
      }
    }
    return false;
  }
}
