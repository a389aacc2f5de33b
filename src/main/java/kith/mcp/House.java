package kith.mcp;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rest of Kith, as an assistant's tools see it. Called by one thread at a time, but for {@link #cancel}. */
public interface House {

  /**
   * Runs one of Kith's commands, which answers in JSON.
   *
   * @param arguments options first
   */
  Reply run(String command, List<String> arguments);

  /** The paths of the notes, as they were at the last command. */
  Set<String> notes();

  /** The text of a note as it stands in its file; empty where there is no such note, or it can't be read. */
  Optional<String> text(String path);

  /** Ends the query that is being read, if there is one. */
  void cancel();

  /**
   * What came of a command.
   *
   * @param done whether it did what was asked
   * @param answer in JSON; empty if there is none
   * @param remarks for people
   */
  record Reply(boolean done, String answer, String remarks) {}
}
