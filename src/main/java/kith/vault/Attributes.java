package kith.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** What a file has beside its bytes: who may read and write it, whose it is, when it was made, what others noted of it. */
final class Attributes {

  private Attributes() {}

  /**
   * Gives one file what another has.
   *
   * @throws IOException if the permissions can't be given; the rest is given as far as the system lets
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source != null && target != null) {
      PosixFileAttributes attributes = source.readAttributes();
      // Only root gives files away; and the owner comes first, since giving takes permissions.
      ifPossible(() -> target.setGroup(attributes.group()));
      ifPossible(() -> target.setOwner(attributes.owner()));
      target.setPermissions(attributes.permissions());
    }
    ifPossible(() -> copyTimeOfMaking(from, to));
    ifPossible(() -> copyNotes(from, to));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void ifPossible(Step step) {
    try {
      step.run();
    } catch (IOException | UnsupportedOperationException e) {
      // The system doesn't have it or doesn't let us; the note's text is none the worse.
    }
  }

  private static void copyTimeOfMaking(Path from, Path to) throws IOException {
    Files.getFileAttributeView(to, BasicFileAttributeView.class)
        .setTimes(null, null, Files.getFileAttributeView(from, BasicFileAttributeView.class).readAttributes().creationTime());
  }

  /** Extended attributes, such as the colours of a file manager. */
  private static void copyNotes(Path from, Path to) throws IOException {
    UserDefinedFileAttributeView source = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
    UserDefinedFileAttributeView target = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
    if (source == null || target == null) {
      return;
    }
    for (String name : source.list()) {
      ByteBuffer value = ByteBuffer.allocate(source.size(name));
      source.read(name, value);
      target.write(name, value.flip());
    }
  }
}
