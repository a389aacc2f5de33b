package kith.graph.embedded.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The password of a store: random, and kept in a file that only its owner can read. */
public final class Password {

  private static final int BITS = 128;
  private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

  private Password() {}

  /**
   * The password of the store in a directory, made when it is first asked for. One that others could have read, or that is
   * too short to have been made here, gives way to a new one. Asks for the store's lock.
   */
  public static String in(Path directory) {
    Path file = directory.resolve("password");
    try {
      if (isSecret(file)) {
        return Files.readString(file).strip();
      }
      Files.deleteIfExists(file);
      return write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The password can't be kept in " + file, e);
    }
  }

  private static String write(Path file) throws IOException {
    String password = new BigInteger(BITS, new SecureRandom()).setBit(BITS).toString(Character.MAX_RADIX);
    Files.createFile(file, isPosix(file) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)} : new FileAttribute<?>[0]);
    Files.writeString(file, password + "\n");
    return password;
  }

  private static boolean isSecret(Path file) throws IOException {
    return Files.isRegularFile(file)
        && (!isPosix(file) || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file)))
        && Files.readString(file).strip().matches("[0-9a-z]{20,}");
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
