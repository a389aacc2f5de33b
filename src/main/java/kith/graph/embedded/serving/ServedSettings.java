package kith.graph.embedded.serving;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.graph.embedded.LeanSettings;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.server.configuration.ServerSettings;

/** The {@link LeanSettings} with doors: on this machine's own address, and for pages that come from it. */
final class ServedSettings {

  private ServedSettings() {}

  static Map<Setting<?>, Object> of(Serving serving) {
    Map<Setting<?>, Object> settings = new HashMap<>(LeanSettings.all());
    settings.put(GraphDatabaseSettings.auth_enabled, true);
    bolt(settings, new SocketAddress(Serving.HOST, serving.bolt()));
    http(settings, new SocketAddress(Serving.HOST, serving.http()));
    pages(settings, serving);
    return settings;
  }

  private static void bolt(Map<Setting<?>, Object> settings, SocketAddress address) {
    settings.put(BoltConnector.enabled, true);
    settings.put(BoltConnector.listen_address, address);
    settings.put(BoltConnector.advertised_address, address);
    settings.put(BoltConnector.server_bolt_telemetry_enabled, false);
    // Nobody's work is lost when it ends: users only read.
    settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(2));
    settings.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(2));
    settings.put(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(2));
  }

  private static void http(Map<Setting<?>, Object> settings, SocketAddress address) {
    settings.put(HttpConnector.enabled, true);
    settings.put(HttpConnector.listen_address, address);
    settings.put(HttpConnector.advertised_address, address);
  }

  private static void pages(Map<Setting<?>, Object> settings, Serving serving) {
    String own = serving.origins().get(0);
    String folder = own + serving.pages().path();
    settings.put(ServerSettings.http_auth_allowlist, List.of("/", "/browser.*", serving.pages().path() + "/.*"));
    settings.put(ServerSettings.http_access_control_allow_origin, own);
    settings.put(ServerSettings.http_static_content_security_policy, contentPolicy(serving));
    settings.put(ServerSettings.allow_telemetry, false);
    settings.put(ServerSettings.browser_remote_content_hostname_whitelist, Serving.HOST);
    // Else it draws all that is between the nodes of an answer: a tangle, and not what was asked for.
    settings.put(
        ServerSettings.browser_post_connect_cmd,
        "config autoComplete: false; play " + folder + "/guide.html; style " + folder + "/style.grass");
  }

  /** The Browser's page asks for fonts, analytics and more from elsewhere, and is let nowhere but here. */
  private static String contentPolicy(Serving serving) {
    String bolt =
        Serving.hosts(serving.bolt()).stream().map(host -> "ws://" + host + " http://" + host).collect(Collectors.joining(" "));
    return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; connect-src 'self' " + bolt + "; worker-src 'self' blob:; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }
}
