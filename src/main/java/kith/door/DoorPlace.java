package kith.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * Where the engine of a vault's store listens: a socket in a folder that nobody but the user can enter.
 *
 * @param data the user's folder for Kith's data, whose owner is the user
 */
public record DoorPlace(Path socket, Path data) {

  /** Systems take 104 or 108 bytes, an end included. */
  private static final int LONGEST = 100;

  private static final int ANYBODY = 0777;
  private static final int OWNER = 0700;

  /**
   * The place for a vault, the same by whichever link its folder is reached.
   *
   * @param store as {@link VaultGuess#store} gives it; empty for where the vault's graph is kept unless somebody says otherwise
   */
  public static DoorPlace of(Path vault, String store, Map<String, String> environment) {
    Path data = DataFolder.of(environment);
    String name = hash(store.isEmpty() ? real(vault).toString() : real(vault) + "\n" + store);
    Path usual = data.resolve("engines").resolve(name);
    if (usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return new DoorPlace(usual, data);
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "kith-" + hash(data.toString()));
    return new DoorPlace(temporary.resolve(name), data);
  }

  /** The place of an engine that says that it listens at a socket. */
  public static DoorPlace at(Path socket, Map<String, String> environment) {
    return new DoorPlace(socket, DataFolder.of(environment));
  }

  private static Path real(Path vault) {
    try {
      return vault.toRealPath();
    } catch (IOException e) {
      return vault.toAbsolutePath().normalize();
    }
  }

  /** Two stores of one hash would only share a place: an engine runs no command about another. */
  private static String hash(String text) {
    long hash = 7;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return Long.toHexString(hash);
  }

  /** Whether an engine listens there, or has once. */
  public boolean isThere() {
    return Files.exists(socket);
  }

  /** Whether an engine listens there now, though it may not answer. */
  public boolean isAnswered() {
    try (Wire wire = Wire.open()) {
      requirePrivate();
      wire.connect(socket);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What the engine that listens there has to say to something; nothing where none does.
   *
   * @throws SilentEngine when it gives no sign of life
   */
  public Optional<Map<String, String>> ask(Piece piece) {
    try (Call call = Call.to(this, piece)) {
      Piece told = call.next();
      if (call.isSilent()) {
        throw new SilentEngine();
      }
      return told.kind() == Kind.TOLD ? Optional.of(told.values()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Removes the socket of an engine that was killed. Asks for the store's lock, which no engine has then. */
  public void sweep() {
    try {
      if (isThere() && !isAnswered()) {
        Files.deleteIfExists(socket);
      }
    } catch (IOException e) {
      // The next engine takes its place in any case.
    }
  }

  /** Makes the folder, unless it is there. */
  public void prepare() throws IOException {
    Files.createDirectories(data);
    try {
      Files.createDirectory(folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (FileAlreadyExistsException e) {
      requirePrivate();
    }
  }

  private Path folder() {
    return socket.getParent();
  }

  /** @throws IOException when somebody else could have put something there */
  void requirePrivate() throws IOException {
    Map<String, Object> attributes = Files.readAttributes(folder(), "unix:uid,mode");
    boolean ours = attributes.get("uid").equals(Files.getAttribute(data, "unix:uid"));
    if (!ours || ((int) attributes.get("mode") & ANYBODY) != OWNER) {
      throw new IOException("Others can reach the folder " + folder() + ": remove it");
    }
  }
}
