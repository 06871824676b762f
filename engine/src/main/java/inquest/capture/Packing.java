package inquest.capture;

/** How bytes are packed, told by their first {@value #PEEK} bytes. */
enum Packing {
  NONE,
  GZIP(".gz", ".tgz"),
  XZ(".xz", ".txz"),
  BZIP2(".bz2", ".tbz2"),
  ZSTD(".zst", ".tzst"),
  TAR(".tar", ".tar"),
  ZIP(".zip", ".zip"),
  /** An archive that says of itself that it has no members. */
  EMPTY_ZIP(".zip", ".zip");

  static final int PEEK = 512;

  private static final int TAR_MAGIC = 257;
  private static final int TAR_CHECKSUM = 148;

  private final String suffix;
  private final String tarSuffix;

  Packing() {
    this("", "");
  }

  Packing(String suffix, String tarSuffix) {
    this.suffix = suffix;
    this.tarSuffix = tarSuffix;
  }

  boolean compression() {
    return this == GZIP || this == XZ || this == BZIP2 || this == ZSTD;
  }

  boolean archive() {
    return this == TAR || this == ZIP || this == EMPTY_ZIP;
  }

  /** The name without the suffix of this packing; {@code x.tgz} becomes {@code x.tar}. */
  String unpackedName(String name) {
    if (endsWith(name, suffix)) {
      return name.substring(0, name.length() - suffix.length());
    }
    boolean packedTar = endsWith(name, tarSuffix);
    return packedTar ? name.substring(0, name.length() - tarSuffix.length()) + ".tar" : name;
  }

  /** True when the name promises an archive, whatever the content. */
  static boolean namedArchive(String name) {
    return endsWith(name, ".tar") || endsWith(name, ".zip");
  }

  private static boolean endsWith(String name, String suffix) {
    int from = name.length() - suffix.length();
    return from > 0
        && !suffix.isEmpty()
        && name.regionMatches(true, from, suffix, 0, suffix.length());
  }

  static Packing of(byte[] head, int length) {
    if (begins(head, length, 0x1F, 0x8B, 0x08)) {
      return GZIP;
    }
    if (begins(head, length, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (begins(head, length, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    if (bzip2(head, length)) {
      return BZIP2;
    }
    if (begins(head, length, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (begins(head, length, 'P', 'K', 5, 6)) {
      return EMPTY_ZIP;
    }
    return tar(head, length) ? TAR : NONE;
  }

  private static boolean begins(byte[] head, int length, int... magic) {
    return at(0, head, length, magic);
  }

  private static boolean at(int offset, byte[] head, int length, int... magic) {
    if (length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[offset + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A text may begin with "BZh9": the mark of the first block, or of the end, decides. */
  private static boolean bzip2(byte[] head, int length) {
    return begins(head, length, 'B', 'Z', 'h')
        && (at(4, head, length, 0x31, 0x41, 0x59, 0x26)
            || at(4, head, length, 0x17, 0x72, 0x45, 0x38));
  }

  /** Old archives have no magic: their checksum tells, and that of a damaged header its magic. */
  private static boolean tar(byte[] head, int length) {
    if (at(TAR_MAGIC, head, length, 'u', 's', 't', 'a', 'r')) {
      return true;
    }
    if (length < PEEK || head[0] == 0) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < PEEK; i++) {
      boolean checksum = i >= TAR_CHECKSUM && i < TAR_CHECKSUM + 8;
      sum += checksum ? ' ' : head[i] & 0xFF;
    }
    return sum == octal(head, TAR_CHECKSUM, 8);
  }

  /** The octal number in a field, -1 when there is none. */
  private static long octal(byte[] head, int from, int size) {
    long value = -1;
    for (int i = from; i < from + size; i++) {
      int digit = head[i] - '0';
      if (digit >= 0 && digit < 8) {
        value = Math.max(value, 0) * 8 + digit;
      } else if (head[i] != ' ' || value >= 0) {
        return value;
      }
    }
    return value;
  }
}
