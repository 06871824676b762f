package inquest.evidence.filesystem;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code lsblk} as a tree, with any columns that hold the type.
 *
 * <pre>
 * NAME          MAJ:MIN RM SIZE RO TYPE MOUNTPOINT
 * sda             8:0    0  20G  0 disk
 * └─sda2          8:2    0  19G  0 part
 *   └─vg0-home  253:0    0  10G  0 lvm  /home
 * </pre>
 *
 * Tells the disk or the array below each volume, by its name and by its number ({@code dm-0}).
 */
public final class LsblkReader implements Reader {
  private record Level(int indent, String name, String type) {}

  @Override
  public String format() {
    return "lsblk";
  }

  @Override
  public String reads() {
    return "lsblk";
  }

  @Override
  public String family() {
    return "filesystem";
  }

  @Override
  public Recognition recognise(Head head) {
    Words header = Words.of(head.firstLine());
    boolean table =
        header.get(0).equals("NAME")
            && (header.has("MAJ:MIN")
                || header.has("FSTYPE")
                || header.has("MIN-IO")
                || header.has("DISC-GRAN")
                || header.has("TYPE") && header.has("RO"));
    if (table) {
      return Recognition.BY_CONTENT;
    }
    return head.baseName().startsWith("lsblk") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Deque<Level> above = new ArrayDeque<>();
    boolean header = false;
    while (lines.next()) {
      String text = lines.text();
      int indent = nameAt(text);
      Words words = Words.of(text.substring(indent));
      if (words.get(0).equals("NAME")) {
        header = true;
      } else if (header && words.size() > 0) {
        while (!above.isEmpty() && above.peek().indent() >= indent) {
          above.pop();
        }
        Level level = new Level(indent, words.get(0), type(words));
        volume(level, above, words, findings);
        above.push(level);
      }
    }
    if (!findings.any()) {
      findings.nothing(header ? "no volumes above the disks" : "no list of block devices in it");
    }
  }

  /** Where the name begins behind the branches of the tree, in letters or in ASCII. */
  private static int nameAt(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String type(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean known =
          switch (word) {
            case "disk", "part", "lvm", "crypt", "mpath", "dm", "dmraid", "rom", "loop", "linear" ->
                true;
            default -> word.startsWith("raid") && word.length() < 7;
          };
      if (known) {
        return word;
      }
    }
    return "";
  }

  private static void volume(Level volume, Deque<Level> above, Words words, Findings findings) {
    switch (volume.type()) {
      case "lvm", "crypt", "mpath", "dm" -> {
        for (Level below : above) {
          if (below.type().equals("disk") || below.type().startsWith("raid")) {
            findings.identify("device:" + volume.name(), below.name());
            number(words, below.name(), findings);
            return;
          }
        }
      }
      default -> {}
    }
  }

  /** The kernel calls a volume by its minor number. */
  private static void number(Words words, String below, Findings findings) {
    String number = words.get(1);
    int colon = number.indexOf(':');
    if (colon > 0 && Character.isDigit(number.charAt(0))) {
      findings.identify("device:dm-" + number.substring(colon + 1), below);
    }
  }
}
