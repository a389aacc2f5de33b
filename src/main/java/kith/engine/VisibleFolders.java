package kith.engine;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Goes through the folders of a vault that hold notes: not the hidden ones, in which programs keep what is theirs. */
record VisibleFolders(Path root) implements FileTreeVisitor {

  /** @param relative to the vault */
  static boolean isVisible(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile) throws IOException {
    Files.walkFileTree(start, new SimpleFileVisitor<Path>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!isVisible(root.relativize(folder))) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        onFolder.call(folder);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        onFile.call(file);
        return FileVisitResult.CONTINUE;
      }

      /** It vanished, or can't be read, which the survey of the notes tells of. */
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
