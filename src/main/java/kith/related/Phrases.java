package kith.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Rows of words, each with a number, found in texts: the longest at each place, and none inside another. */
final class Phrases {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final Map<Long, Integer> steps = new HashMap<>();
  private final List<Integer> phrases = new ArrayList<>(List.of(NONE));
  private int count;

  /** The number of a phrase, a new one if it is new; breaks in it are passed over. Empty phrases have none. */
  int add(int[] words) {
    int state = ROOT;
    for (int word : words) {
      if (word != Words.BREAK) {
        state = steps.computeIfAbsent(step(state, word), step -> newState());
      }
    }
    if (state != ROOT && phrases.get(state) == NONE) {
      phrases.set(state, count++);
    }
    return phrases.get(state);
  }

  private int newState() {
    phrases.add(NONE);
    return phrases.size() - 1;
  }

  private static long step(int state, int word) {
    return (long) state << Integer.SIZE | word;
  }

  int count() {
    return count;
  }

  /** Tells of each phrase in a text, in its order. */
  void find(int[] text, IntConsumer found) {
    int covered = 0;
    for (int i = 0; i < text.length; i++) {
      int phrase = NONE;
      int end = i;
      int state = ROOT;
      for (int j = i; j < text.length && text[j] != Words.BREAK; j++) {
        Integer next = steps.get(step(state, text[j]));
        if (next == null) {
          break;
        }
        state = next;
        if (phrases.get(state) != NONE) {
          phrase = phrases.get(state);
          end = j + 1;
        }
      }
      if (phrase != NONE && end > covered) {
        covered = end;
        found.accept(phrase);
      }
    }
  }
}
