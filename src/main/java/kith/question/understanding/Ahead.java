package kith.question.understanding;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kith.question.words.Vocabulary;
import kith.question.words.Vocabulary.Sense;

/** Whether a sentence is about what is still to come: then its Friday is the next one. */
final class Ahead {

  private static final String DUE = "due";
  private static final Set<String> COMING = Set.of(DUE, "will");
  private static final Set<String> TO_DO = Set.of("task", "owe", "wait", DUE);
  /** What says that it is about what has been, or should have. */
  private static final Set<String> BEHIND = Set.of("done", "overdue", "cancel", "meeting", "meetings", "happen", "lost", "not");
  private static final String DONE = "done";
  private static final String OVERDUE = "overdue";
  private static final String SHOULD = "should";
  private static final Set<String> LATE = Set.of("have", "now", "already", "long");
  private static final Set<String> MODALS = Set.of("must", "should", "need");
  private static final Set<String> PAST = Set.of("did", "have", "has", "had");

  private static final Set<String> PRESENT = Set.of("do", "does", "am");
  private static final Set<String> THERE = Set.of("is there", "are there", "there are");
  private static final Set<String> MEETING = Set.of("meet", "meeting", "meetings");
  private static final Pattern BYGONE = Pattern.compile("did|was|were|had|been|met|saw|seen|spoke|sat|from|\\w+ed");

  private final List<String> words;
  private final Set<String> said = new HashSet<>();

  Ahead(List<String> words, Vocabulary vocabulary) {
    this.words = words;
    for (int at = 0; at < words.size();) {
      Sense sense = vocabulary.at(words, at);
      int end = at + Math.max(1, sense.words());
      said.addAll(isDue(sense, words.subList(at, end)) ? Set.of(DUE) : sense.meanings());
      at = end;
    }
  }

  /** What {@code should be finished} is only due, unlike what {@code should be finished by now}. */
  static boolean isDue(Sense sense, List<String> phrase) {
    return sense.meanings().contains(OVERDUE) && phrase.get(0).equals(SHOULD) && Collections.disjoint(phrase, LATE);
  }

  boolean isSaid() {
    return isToDo() || !Collections.disjoint(said, COMING) || isMeeting();
  }

  /** {@code whom do I meet on Monday}, {@code is there a meeting}, but {@code do you know whom I met}. */
  private boolean isMeeting() {
    boolean present = !Collections.disjoint(words, PRESENT) || THERE.stream().anyMatch(String.join(" ", words)::contains);
    return present && !Collections.disjoint(said, MEETING) && !isBygone(words);
  }

  /** Whether a verb says that it has been: {@code I met Ann on Friday}, unlike {@code I meet Ann on Friday}. */
  static boolean isBygone(List<String> words) {
    return words.stream().anyMatch(word -> BYGONE.matcher(word).matches());
  }

  /** What somebody has to do lies ahead, unless it should have been done. */
  boolean isToDo() {
    boolean open = !words.contains("did") && !Collections.disjoint(said, TO_DO) && Collections.disjoint(said, BEHIND);
    return open || isToFinish();
  }

  /** {@code what must Ann finish}, but {@code what must Ann have finished}. */
  private boolean isToFinish() {
    return said.contains(DONE) && !Collections.disjoint(words, MODALS) && Collections.disjoint(words, PAST);
  }
}
