package kith.graph.embedded;

import static org.neo4j.io.ByteUnit.mebiBytes;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.graphdb.config.Setting;

/** Neo4j as one person's notes need it: silent, small, quick to start, and deaf to the world outside. */
public final class LeanSettings {

  private LeanSettings() {}

  public static Map<Setting<?>, Object> all() {
    Map<Setting<?>, Object> settings = new HashMap<>();
    silent(settings);
    small(settings);
    closed(settings);
    return settings;
  }

  private static void silent(Map<Setting<?>, Object> settings) {
    settings.put(GraphDatabaseSettings.debug_log_enabled, false);
    settings.put(GraphDatabaseInternalSettings.dump_diagnostics, false);
    settings.put(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false);
    settings.put(GraphDatabaseInternalSettings.data_collector_max_recent_query_count, 0);
    settings.put(GraphDatabaseInternalSettings.index_usage_report_frequency, Duration.ofDays(1));
  }

  private static void small(Map<Setting<?>, Object> settings) {
    settings.put(GraphDatabaseSettings.pagecache_memory, mebiBytes(256));
    settings.put(GraphDatabaseSettings.pagecache_warmup_enabled, false);
    // One plan for a question, however long the name is that it is asked about.
    settings.put(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
    // A meeting keeps its ties by type, so that nobody who asks who was there walks past its tasks and links.
    settings.put(GraphDatabaseSettings.dense_node_threshold, 10);
    settings.put(GraphDatabaseSettings.filewatcher_enabled, false);
    // The notes are the truth: one log file is enough to recover from, and disk space need not be kept for more.
    settings.put(GraphDatabaseSettings.keep_logical_logs, "keep_none");
    settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
    settings.put(GraphDatabaseSettings.preallocate_store_files, false);
    settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, mebiBytes(32));
  }

  private static void closed(Map<Setting<?>, Object> settings) {
    settings.put(BoltConnector.enabled, false);
    settings.put(HttpConnector.enabled, false);
    settings.put(HttpsConnector.enabled, false);
    settings.put(GraphDatabaseSettings.udc_enabled, false);
    settings.put(GraphDatabaseSettings.allow_file_urls, false);
    settings.put(
        GraphDatabaseInternalSettings.cypher_ip_blocklist,
        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
  }
}
