package inquest.assembly;

import inquest.evidence.CaptureEvidence;
import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which host the case is about, and which files are of another one. The manifest decides,
 * else the name that most files state, else that of an sos report. A short name and its full one
 * are equal; a file that states no name belongs to the case unless it lies in a folder of another
 * host; a log in which the host changed its name belongs to it, and so does one of the same boot
 * under another name.
 *
 * @param host as most files write it; empty when nothing tells
 * @param own files of the host, by name
 * @param foreign files of other hosts, by name
 */
record HostSelection(String host, List<Findings> own, List<Findings> foreign) {

  static HostSelection of(CaptureEvidence evidence) {
    List<Findings> files = new ArrayList<>(evidence.findings());
    files.sort(Comparator.comparing(Findings::file));
    String host = evidence.manifest().host();
    if (host.isEmpty()) {
      host = mostStated(files);
    }
    if (host.isEmpty()) {
      host = inName(evidence.name(), files);
    }
    List<Findings> own = new ArrayList<>();
    List<Findings> foreign = new ArrayList<>();
    HostFolders folders = new HostFolders();
    for (Findings file : files) {
      boolean belongs = of(file, host, files);
      (belongs ? own : foreign).add(file);
      folders.stated(file.file(), stated(file).isEmpty(), belongs);
    }
    List<Findings> nameless = new ArrayList<>(own);
    nameless.removeIf(file -> !stated(file).isEmpty() || !folders.foreign(file.file()));
    own.removeAll(nameless);
    foreign.addAll(nameless);
    return new HostSelection(host, List.copyOf(own), List.copyOf(foreign));
  }

  /** The host that a file states; empty when it states none, or only that it is local. */
  static String stated(Findings file) {
    String host = file.identity().getOrDefault("host", "").strip();
    return switch (host.toLowerCase(Locale.ROOT)) {
      case "localhost", "localhost.localdomain", "(none)", "-" -> "";
      default -> host;
    };
  }

  /** As the name of an sos report has it, where no file states one. */
  private static String inName(String capture, List<Findings> files) {
    String host = ReportName.host(capture);
    for (Findings file : files) {
      host = host.isEmpty() ? ReportName.host(file.file()) : host;
    }
    return host;
  }

  private static String mostStated(List<Findings> files) {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Findings file : files) {
      String name = stated(file);
      if (!name.isEmpty()) {
        votes.merge(shortName(name), 1, Integer::sum);
        names.merge(shortName(name), name, (a, b) -> b.length() > a.length() ? b : a);
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> entry : votes.entrySet()) {
      if (most.isEmpty() || entry.getValue() > votes.get(most)) {
        most = entry.getKey();
      }
    }
    return names.getOrDefault(most, "");
  }

  private static boolean of(Findings file, String host, List<Findings> files) {
    String name = stated(file);
    return name.isEmpty()
        || host.isEmpty()
        || shortName(name).equals(shortName(host))
        || renamed(file, host)
        || sameBoot(file, host, files);
  }

  private static String shortName(String name) {
    int dot = name.indexOf('.');
    boolean address = !name.isEmpty() && Character.isDigit(name.charAt(0)) && dot > 0;
    return (dot > 0 && !address ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }

  /** A log that begins under another name and goes on under that of the host. */
  private static boolean renamed(Findings file, String host) {
    String word = " " + shortName(host);
    for (LoggedEvent event : file.events()) {
      int at = event.text().indexOf(word);
      int end = at + word.length();
      if (at > 0 && end < event.text().length() && " .".indexOf(event.text().charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameBoot(Findings file, String host, List<Findings> files) {
    String boot = file.identity().getOrDefault("boot-epoch-seconds", "");
    for (Findings other : files) {
      if (!boot.isEmpty()
          && boot.equals(other.identity().get("boot-epoch-seconds"))
          && shortName(stated(other)).equals(shortName(host))) {
        return true;
      }
    }
    return false;
  }
}
