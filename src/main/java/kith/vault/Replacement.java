package kith.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * Puts new bytes in the place of a file's, whole or not at all: they are written beside it, forced to the disk, and take its
 * name. Whatever happens meanwhile, the file is the old one or the new one.
 */
final class Replacement {

  private static final Set<PosixFilePermission> WRITE =
      Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final Path file;
  private final byte[] before;
  private final byte[] after;

  /** @param file where the bytes are, links followed: a link goes on pointing there */
  Replacement(Path file, byte[] before, byte[] after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  void run() throws NotReplaced {
    refuse();
    Path fresh = fresh();
    try {
      write(fresh);
      Attributes.copy(file, fresh);
      checkUnchanged();
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NotReplaced e) {
      throw e;
    } catch (IOException e) {
      throw new NotReplaced("can't be written; the note is as it was", e);
    } finally {
      delete(fresh);
    }
    force(file.getParent());
  }

  private void refuse() throws NotReplaced {
    if (!isWritable(file)) {
      throw new NotReplaced("is read-only and was left alone; make it writable first");
    }
    if (!isWritable(file.getParent())) {
      throw new NotReplaced("is in a read-only folder and was left alone; make the folder writable first");
    }
    if (names() > 1) {
      throw new NotReplaced("has a second name on the disk (a hard link), which would keep the old text; it was left alone");
    }
  }

  /** Nobody's permission to write means read-only even for root, who could. */
  private static boolean isWritable(Path path) {
    try {
      PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      boolean shut = view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
      return !shut && Files.isWritable(path);
    } catch (IOException e) {
      return false;
    }
  }

  private int names() {
    try {
      return Files.getAttribute(file, "unix:nlink") instanceof Integer count ? count : 1;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return 1; // A system that doesn't count.
    }
  }

  /** Hidden, so that neither Kith nor Obsidian takes it for a note, and short, since the note's own name may be as long as can be. */
  private Path fresh() throws NotReplaced {
    try {
      return Files.createTempFile(file.getParent(), ".kith-", ".tmp");
    } catch (IOException e) {
      throw new NotReplaced("can't be written, since its folder takes no new file; the note is as it was", e);
    }
  }

  private void write(Path fresh) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(after);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private void checkUnchanged() throws IOException {
    if (!Arrays.equals(before, Files.readAllBytes(file))) {
      throw new NotReplaced("changed while Kith was at it and was left alone; run the command again");
    }
  }

  private static void delete(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      // It took the note's name, or stays behind, hidden and harmless.
    }
  }

  /** The new name itself must last; a system that can't force a directory keeps it anyhow. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows doesn't open directories.
    }
  }
}
