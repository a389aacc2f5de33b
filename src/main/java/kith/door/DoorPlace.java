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
 * Where the engine of a vault listens: a socket in a folder that nobody but the user can enter.
 *
 * @param data the user's folder for Kith's data, whose owner is the user
 */
public record DoorPlace(Path socket, Path data) {

  /** Systems take 104 or 108 bytes, an end included. */
  private static final int LONGEST = 100;

  private static final int ANYBODY = 0777;
  private static final int OWNER = 0700;

  /** The place for a vault, the same by whichever link its folder is reached. */
  public static DoorPlace of(Path vault, Map<String, String> environment) {
    Path data = DataFolder.of(environment);
    String name = hash(real(vault).toString());
    Path usual = data.resolve("engines").resolve(name);
    if (usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return new DoorPlace(usual, data);
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "kith-" + hash(data.toString()));
    return new DoorPlace(temporary.resolve(name), data);
  }

  private static Path real(Path vault) {
    try {
      return vault.toRealPath();
    } catch (IOException e) {
      return vault.toAbsolutePath().normalize();
    }
  }

  /** Two vaults of one hash would only share a place: an engine runs no command about another vault. */
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

  /**
   * Connects to the engine that listens there.
   *
   * @throws IOException when none does, or somebody else could have put theirs there
   */
  public Wire connect() throws IOException {
    requirePrivate();
    return Wire.to(socket);
  }

  /** Whether an engine listens there now. */
  public boolean isAnswered() {
    try {
      connect().close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What the engine that listens there has to say to something; nothing where none does. */
  public Optional<Map<String, String>> ask(Piece piece) {
    try (Wire wire = connect()) {
      wire.send(piece);
      Piece told = wire.receive();
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

  private void requirePrivate() throws IOException {
    Map<String, Object> attributes = Files.readAttributes(folder(), "unix:uid,mode");
    boolean ours = attributes.get("uid").equals(Files.getAttribute(data, "unix:uid"));
    if (!ours || ((int) attributes.get("mode") & ANYBODY) != OWNER) {
      throw new IOException("Others can reach the folder " + folder() + ": remove it");
    }
  }
}
