package kith.related;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text as its words, each once and with how often it is there; where they stood is gone. */
final class Document {

  private final int length;
  private final int[] words;
  private final int[] times;

  private Document(int length, int[] words, int[] times) {
    this.length = length;
    this.words = words;
    this.times = times;
  }

  /** The words of a text, with or without breaks, which count for its length only. */
  static Document of(int[] text) {
    int[] sorted = IntStream.of(text).filter(word -> word != Words.BREAK).sorted().toArray();
    int[] words = new int[sorted.length];
    int[] times = new int[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        words[count++] = sorted[i];
      }
      times[count - 1]++;
    }
    return new Document(text.length, Arrays.copyOf(words, count), Arrays.copyOf(times, count));
  }

  int length() {
    return length;
  }

  /** How many different words there are. */
  int size() {
    return words.length;
  }

  /** One of the words; they ascend. */
  int word(int at) {
    return words[at];
  }

  /** How often the word at this place is in the text. */
  int times(int at) {
    return times[at];
  }

  IntStream words() {
    return IntStream.of(words);
  }

  boolean has(int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }
}
