package kith.graph.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a vault's store: {@code Work-notes-3f2a9c10e4}, readable and different for each folder. */
final class VaultName {

  private static final int READABLE = 40;

  private VaultName() {}

  static String of(Path vault) {
    return of(vault, "");
  }

  /** @param server the Neo4j that has the graph: another one for the same vault is another store */
  static String of(Path vault, String server) {
    Path name = vault.getFileName();
    String readable = name == null ? "" : name.toString().replaceAll("[^\\p{L}\\p{N}]+", "-");
    return readable.substring(0, Math.min(READABLE, readable.length())) + "-" + hash(vault + server);
  }

  private static String hash(String path) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
