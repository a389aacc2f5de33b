package kith.markdown;

import java.util.Arrays;

/** Square brackets still open, and which of them hold a link already: links can't hold links, embeds can stand in them. */
final class Brackets {

  private int[] open = new int[16];
  private boolean[] embed = new boolean[16];
  private int size;
  private int lastLink = -1;
  private boolean wasEmbed;

  void push(int position, boolean isEmbed) {
    if (size == open.length) {
      open = Arrays.copyOf(open, size * 2);
      embed = Arrays.copyOf(embed, size * 2);
    }
    open[size] = position;
    embed[size++] = isEmbed;
  }

  /** The position of the innermost open bracket, or -1. */
  int pop() {
    if (size == 0) {
      return -1;
    }
    wasEmbed = embed[--size];
    return open[size];
  }

  /** Whether the bracket last popped had {@code !} before it. */
  boolean wasEmbed() {
    return wasEmbed;
  }

  /** Says that a link opened at this position. */
  void linked(int position) {
    lastLink = position;
  }

  /** Whether a link opened after this position: then nothing that opened here is one. */
  boolean insideLink(int position) {
    return lastLink > position;
  }
}
