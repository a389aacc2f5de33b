package kith.vault;

import java.io.IOException;

/** A note that was left as it was; the message says why, and what to do. */
public final class NotReplaced extends IOException {

  NotReplaced(String message) {
    super(message);
  }

  NotReplaced(String message, IOException cause) {
    super(message + " (" + reason(cause) + ")", cause);
  }

  /** What the system says, without the path that most of its messages begin with. */
  private static String reason(IOException cause) {
    boolean named = cause instanceof java.nio.file.FileSystemException;
    String reason = named ? ((java.nio.file.FileSystemException) cause).getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
