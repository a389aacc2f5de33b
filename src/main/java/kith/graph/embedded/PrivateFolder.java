package kith.graph.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that only their owner may open: a store holds what is in the notes. */
final class PrivateFolder {

  private PrivateFolder() {}

  /** Makes the folder and those above it that are missing; one that exists stays as it is. */
  static Path create(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      create(above);
    }
    try {
      return Files.createDirectory(folder, permissions(folder, "rwx------"));
    } catch (FileAlreadyExistsException e) {
      return folder;
    }
  }

  /** Makes the file; one that exists stays as it is. */
  static Path file(Path file) throws IOException {
    return Files.exists(file) ? file : Files.createFile(file, permissions(file, "rw-------"));
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }
}
