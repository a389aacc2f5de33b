package kith.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a name looks like: {@code Brightwater GmbH} is an organisation, {@code Zoë Marchetti} a person, if anything. */
final class NameShape {

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i).+[\\s,]+(inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|ohg|se|sa|s\\.a|sas|sarl|"
              + "srl|s\\.r\\.l|spa|s\\.p\\.a|bv|b\\.v|nv|n\\.v|ab|as|a/s|aps|oy|oyj|kk|k\\.k|pty|pvt|pte|sp\\. ?z ?o\\.?o|zrt|kft|doo)\\.?"
              + "|.+ & co\\.?( kg)?");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?");

  /** What such a place calls itself, at the end of its name or before what it is of. */
  private static final Pattern ORGANISATION_NOUN =
      Pattern.compile(
          "(?iu).+ (?:foundation|stiftung|university|universität|université|universidad|institute|college|hospital|bank|labs|laborator(?:y|ies)|"
              + "association|agency|consortium|commission|federation|corporation|ventures|airlines)(?: (?:of|for|de) .+)?"
              + "|(?:university|universität|université|universidad|universidade|universit[àé]|institute|institut|ministry|college) (?:of |for |de |für )?(?-i:\\p{Lu}).*");
  private static final Pattern GROUP_NOUN =
      Pattern.compile("(?i).*\\b(teams?|committees?|councils?|boards?|members|maintainers|directors|group|wg|sig|audience|public|attendees)$");

  private NameShape() {}

  static boolean isOrganisation(String name) {
    boolean byNoun = name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0)) && ORGANISATION_NOUN.matcher(name).matches();
    return byNoun || LEGAL_FORM.matcher(name).matches();
  }

  /** Whether a name is that of several people, such as {@code Release Team}, or of an organisation, and so nobody's. */
  static boolean isGroup(String name) {
    return GROUP_NOUN.matcher(name).matches() || isOrganisation(name);
  }

  /** Whether a name has a given name that is nothing else, and a family name. */
  static boolean isPerson(String name) {
    String[] words = PersonName.clean(name).split(" ");
    if (words.length < 2 || words.length > 4 || !WordLists.SHIPPED.surelyGivenNames().contains(Names.key(words[0].split("-")[0]))) {
      return false;
    }
    for (String word : words) {
      if (!WORD.matcher(word).matches() && !PersonName.PARTICLES.contains(word)) {
        return false;
      }
    }
    return !isCapitals(words[0]) || isCapitals(name);
  }

  /** {@code LAYLA Records} isn't written as a name is; {@code Jean DUPONT} is. */
  private static boolean isCapitals(String text) {
    return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
