package kith.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.io.ByteUnit.gibiBytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.configuration.Config;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.ExternallyManagedPageCache;
import org.neo4j.io.pagecache.PageCache;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;

/**
 * Fills an empty database by writing its files, as {@code neo4j-admin database import} does: on all cores, without a
 * transaction log, in less than half of the time that transactions take.
 *
 * <p>The database must be stopped. Its schema stays, and starting it fills the indexes, in one pass over the nodes.
 */
final class BulkLoad {

  private final Database database;
  private final DatabaseLayout layout;
  private final FileSystemAbstraction files;
  private final PageCache pageCache;

  private BulkLoad(Database database) {
    this.database = database;
    this.layout = database.getDatabaseLayout();
    this.files = database.getDependencyResolver().resolveDependency(FileSystemAbstraction.class);
    this.pageCache = database.getDependencyResolver().resolveDependency(PageCache.class);
  }

  /** Whether a load in this directory was interrupted before its log began; Neo4j needs half a minute to see it. */
  static boolean isHalfDone(Path directory) {
    Path data = directory.resolve("data"); // To ask a layout, as below, reads all of Neo4j's settings first.
    return Files.exists(data.resolve("databases").resolve(DEFAULT_DATABASE_NAME))
        && !Files.exists(data.resolve("transactions").resolve(DEFAULT_DATABASE_NAME));
  }

  /** Gives the database a graph; when that fails it is as good as new, and even its schema is gone. */
  static void into(Database database, Input graph) {
    new BulkLoad(database).load(graph);
  }

  private void load(Input graph) {
    boolean whole = false;
    try {
      // The importer begins a log of its own, and takes one that exists for a sign of data.
      files.deleteRecursively(layout.getTransactionLogsDirectory());
      importer().doImport(graph);
      whole = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!whole) {
        undo();
      }
    }
  }

  private void undo() {
    try {
      files.deleteRecursively(layout.getTransactionLogsDirectory());
      files.deleteRecursively(layout.databaseDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BatchImporter importer() {
    return database
        .getStorageEngineFactory()
        .batchImporter(
            layout,
            files,
            PageCacheTracer.NULL,
            new Means(),
            NullLogService.getInstance(),
            null,
            false,
            DefaultAdditionalIds.EMPTY,
            // A copy, since the importer changes it.
            Config.newBuilder().fromConfig(database.getConfig()).build(),
            Monitor.NO_MONITOR,
            database.getScheduler(),
            Collector.STRICT,
            TransactionLogInitializer.getLogFilesInitializer(),
            new IndexImporterFactoryImpl(),
            EmptyMemoryTracker.INSTANCE,
            CursorContextFactory.NULL_CONTEXT_FACTORY);
  }

  /** What the importer may use: all cores, the page cache that is there anyway, and some memory beside the heap. */
  private final class Means implements Configuration {

    @Override
    public ExternallyManagedPageCache providedPageCache() {
      return new ExternallyManagedPageCache(pageCache);
    }

    @Override
    public IndexConfig indexConfig() {
      return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
    }

    /** To flush once, at the end, is enough: nothing of a load that is interrupted is used. */
    @Override
    public boolean sequentialBackgroundFlushing() {
      return false;
    }

    @Override
    public long maxOffHeapMemory() {
      return gibiBytes(1);
    }
  }
}
