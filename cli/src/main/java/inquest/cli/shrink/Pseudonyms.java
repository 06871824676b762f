package inquest.cli.shrink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what tells whose machine it was by names and numbers that are reserved for examples: the
 * same by the same everywhere. Addresses become those of RFC 5737 and RFC 3849, domains those below
 * example.net (RFC 2606), users alice, bob, carol, hosts web01, web02; serial numbers, UUIDs and
 * hardware addresses are counted. What it does not know by its form it cannot find.
 */
public final class Pseudonyms {
  private static final String[] PEOPLE = {
    "alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan", "judy"
  };
  private static final int NET_SIZE = 254;
  private static final String[] NETS = {"192.0.2.", "198.51.100.", "203.0.113."};

  private final Map<String, Map<String, String>> given = new TreeMap<>();
  private final List<Map.Entry<Pattern, String>> words = new ArrayList<>();

  /**
   * Names for a capture.
   *
   * @param host its name; may be empty
   * @param users the users that the evidence names
   */
  public Pseudonyms(FileLines capture, String host, Collection<String> users) {
    String shortHost = host.replaceAll("\\..*", "");
    name("host", shortHost);
    for (String text : capture.files().values()) {
      NameForms.LOGGED_BY.matcher(text).results().forEach(found -> name("host", first(found)));
      NameForms.SERIAL
          .matcher(text)
          .results()
          .forEach(found -> name("serial number", found.group(1)));
      NameForms.HOME.matcher(text).results().forEach(found -> name("user", found.group(1)));
    }
    users.stream().sorted().forEach(user -> name("user", user));
    word("serial number", 0);
    word("host", 0);
    word("user", 7);
  }

  private static String first(MatchResult found) {
    return found.group(1).replaceAll("\\..*", "");
  }

  private void name(String kind, String name) {
    boolean number = name.chars().allMatch(Character::isDigit);
    if (name.length() < 2 || number || NameForms.SYSTEM.contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    switch (kind) {
      case "host" -> given(kind, name, n -> String.format(Locale.ROOT, "web%02d", n));
      case "user" -> given(kind, name, n -> n <= PEOPLE.length ? PEOPLE[n - 1] : "user" + n);
      default -> given(kind, name, n -> String.format(Locale.ROOT, "SN%06d", n));
    }
  }

  /** Patterns for words, the longest first; a name may stand cut off, with a plus sign. */
  private void word(String kind, int cut) {
    List<String> names = new ArrayList<>(given.getOrDefault(kind, Map.of()).keySet());
    names.sort(Comparator.comparingInt(String::length).reversed());
    for (String name : names) {
      String word = Pattern.quote(name);
      if (cut > 0 && name.length() > cut + 1) {
        word += "|" + Pattern.quote(name.substring(0, cut)) + "\\+";
      }
      Pattern pattern = Pattern.compile("(?<![A-Za-z0-9-])(?:" + word + ")(?![A-Za-z0-9-])");
      words.add(Map.entry(pattern, given.get(kind).get(name)));
    }
  }

  /** The pseudonym of a name of a kind, given the number of those so far. */
  private String given(String kind, String name, IntFunction<String> next) {
    Map<String, String> names = given.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    String known = names.get(name);
    if (known == null) {
      known = next.apply(names.size() + 1);
      names.put(name, known);
    }
    return known;
  }

  /** How many names of which kind were replaced. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    given.forEach((kind, names) -> counts.put(kind, names.size()));
    return counts;
  }

  /** The capture with other names, in its text and in the names of its files. */
  public FileLines of(FileLines capture) {
    Map<String, String> files = new TreeMap<>();
    capture.files().forEach((file, text) -> files.put(of(file), of(text)));
    return new FileLines(of(capture.name()), files);
  }

  /** A text with other names. */
  public String of(String text) {
    String result = text;
    result = replaced(result, NameForms.UUID, this::uuid);
    result = replaced(result, NameForms.HARDWARE, this::hardware);
    result = replaced(result, NameForms.MAIL, this::mail);
    result = replaced(result, NameForms.IPV6, this::six);
    result = replaced(result, NameForms.IPV4, this::four);
    result = replaced(result, NameForms.DOMAIN, this::domain);
    for (Map.Entry<Pattern, String> word : words) {
      result = word.getKey().matcher(result).replaceAll(Matcher.quoteReplacement(word.getValue()));
    }
    return result;
  }

  private interface Replacement {
    String of(String found);
  }

  private static String replaced(String text, Pattern pattern, Replacement replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.of(found.group())));
  }

  private String uuid(String found) {
    return given(
        "UUID",
        found.toLowerCase(Locale.ROOT),
        n -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", n));
  }

  private String hardware(String found) {
    String address = found.toLowerCase(Locale.ROOT);
    if (address.equals("00:00:00:00:00:00") || address.equals("ff:ff:ff:ff:ff:ff")) {
      return found;
    }
    return given(
        "hardware address",
        address,
        n -> String.format(Locale.ROOT, "00:00:5e:00:53:%02x", n % (NET_SIZE + 2)));
  }

  private String mail(String found) {
    String domain = found.substring(found.indexOf('@') + 1);
    return domain.startsWith("example.")
        ? found
        : given("mail address", found, n -> "mail" + n + "@example.net");
  }

  private String six(String found) {
    return found.startsWith("fe80::")
        ? given("link-local address", found, n -> "fe80::" + Integer.toHexString(n))
        : given("address", found, n -> "2001:db8::" + Integer.toHexString(n));
  }

  private String four(String found) {
    String[] bytes = found.split("\\.");
    for (String one : bytes) {
      if (Integer.parseInt(one) > NET_SIZE + 1) {
        return found;
      }
    }
    int first = Integer.parseInt(bytes[0]);
    boolean address = first != 0 && first != 127 && first < 224;
    return address ? given("IPv4 address", found, Pseudonyms::example) : found;
  }

  private static String example(int number) {
    int net = (number - 1) / NET_SIZE;
    int last = (number - 1) % NET_SIZE + 1;
    return net < NETS.length ? NETS[net] + last : "198.18." + net + "." + last;
  }

  private String domain(String found) {
    String name = found.toLowerCase(Locale.ROOT);
    if (name.matches("(?:.*\\.)?example\\.(?:com|net|org)")) {
      return found;
    }
    String label = name.substring(0, name.indexOf('.'));
    String host = given.getOrDefault("host", Map.of()).get(label);
    return host == null
        ? given("domain", name, n -> "site" + n + ".example.net")
        : host + ".example.net";
  }
}
