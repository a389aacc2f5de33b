package kith.door;

/** What one side tells the other. The letters stay what they are, since the two can be of different builds. */
public enum Kind {
  /** To the engine: run a {@link Handed} command. */
  RUN('r'),
  /** To the engine: say how you are. */
  STATUS('s'),
  /** To the engine: make way for somebody who needs the store, the one in the directory that is named. */
  LEAVE('l'),
  /** To the engine: more of the command's input; nothing where that has ended. */
  INPUT('i'),
  /** To the one who asked: that was heard, and is being thought about. Comes again and again until there is more to say. */
  HEARD('h'),
  /** To the command: more input is wanted. */
  WANTED('w'),
  /** To the command: for stdout. */
  OUT('o'),
  /** To the command: for stderr. */
  ERR('e'),
  /** To the command: it has ended with this exit code. */
  EXIT('x'),
  /** To the command: run by yourself, and say this, if anything. */
  ALONE('a'),
  /** To the one who asked: names and values. */
  TOLD('t'),
  /** The other side is gone, or talks nonsense. */
  END('.');

  final byte letter;

  Kind(char letter) {
    this.letter = (byte) letter;
  }

  static Kind of(byte letter) {
    for (Kind kind : values()) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    return END;
  }
}
