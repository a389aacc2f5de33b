package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses and handles in a text about one person, by which the same person is known elsewhere too.
 *
 * @param rest the text without them
 * @param addresses e-mail addresses, and handles with their {@code @}, in lower case
 * @param team whether it named a team, as {@code @acme/builders} does
 */
record Contacts(String rest, List<String> addresses, boolean team) {

  /** {@code _@annlee_} is a handle in italics, and {@code @ann_lee_} one that ends so. */
  private static final Pattern EMPHASISED = Pattern.compile("(?<![\\p{L}\\p{N}_@])(__?)(@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?)\\1(?![\\p{L}\\p{N}_])");

  private static final Pattern PROFILE =
      Pattern.compile("\\[([^\\[\\]]+)]\\(<?https?://[^/()\\s]+/@?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)/?>?\\)");
  private static final Pattern MAIL =
      Pattern.compile("@?<?(?:mailto:)?([\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)>?");
  private static final Pattern TEAM = Pattern.compile("(?<![\\p{L}\\p{N}@/.])@[\\p{L}\\p{N}_-]+/[\\p{L}\\p{N}_./-]+");
  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\p{L}\\p{N}_@/.])@<?([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?)>?(?![\\p{L}\\p{N}_])");

  Contacts {
    addresses = List.copyOf(addresses);
  }

  static Contacts in(String text) {
    if (text.indexOf('@') < 0 && text.indexOf("](") < 0) {
      return new Contacts(text, List.of(), false);
    }
    List<String> addresses = new ArrayList<>();
    String plain = EMPHASISED.matcher(text).replaceAll("$2");
    String rest = PROFILE.matcher(plain).replaceAll(found -> profile(found.group(1), found.group(2)));
    rest = take(MAIL, rest, "", addresses);
    String teamless = TEAM.matcher(rest).replaceAll(" ");
    boolean team = !teamless.equals(rest);
    rest = take(HANDLE, teamless, "@", addresses);
    return new Contacts(rest, addresses.stream().distinct().toList(), team);
  }

  /** The handles that a property holds: {@code annlee}, {@code @annlee}, {@code @annlee@social.example}, {@code https://git.example/annlee}. */
  static List<String> handles(String value) {
    String text = value.strip();
    if (text.contains("://")) {
      return in("[_](" + text + ")").addresses();
    }
    return in(text.indexOf('@') < 0 ? "@" + text : text).addresses();
  }

  /** A link to somebody's page on a site is as good as their handle there. */
  private static String profile(String shown, String handle) {
    return Matcher.quoteReplacement(shown.startsWith("@") ? shown : shown + " @" + handle);
  }

  private static String take(Pattern pattern, String text, String prefix, List<String> addresses) {
    return pattern.matcher(text).replaceAll(found -> {
      addresses.add(prefix + found.group(1).toLowerCase(Locale.ROOT));
      return " ";
    });
  }
}
