package kith.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerSession.Factory;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * The messages of one assistant, line by line. Unlike the SDK's own way over stdin and stdout this answers everything that was
 * asked before the input ended, outlives a line that is no message, and calls off what the assistant no longer wants.
 */
final class Conversation implements McpServerTransportProvider {

  private static final String CANCELLED = "notifications/cancelled";
  private static final Set<String> AT_ONCE = Set.of(McpSchema.METHOD_PING, McpSchema.METHOD_INITIALIZE);
  private static final JSONRPCNotification READY = new JSONRPCNotification(McpSchema.METHOD_NOTIFICATION_INITIALIZED, Map.of());
  private static final Duration PATIENCE = Duration.ofMinutes(5); // The first graph of a large vault takes a while.

  private final Wire wire;
  private final Turns turns;
  private final Consumer<String> log;
  private Optional<McpServerSession> session = Optional.empty();

  /**
   * A conversation that hasn't begun.
   *
   * @param cancel cuts short what is being answered
   * @param log told what can't be answered
   */
  Conversation(Wire wire, Runnable cancel, Consumer<String> log) {
    this.wire = wire;
    this.turns = new Turns(cancel);
    this.log = log;
  }

  @Override
  public void setSessionFactory(Factory factory) {
    session = Optional.of(factory.create(wire));
  }

  /** Goes on until there are no more lines, and all is answered. */
  void run(Stream<String> lines) {
    lines.filter(line -> !line.isBlank()).forEach(this::hear);
    turns.finish(PATIENCE);
  }

  private void hear(String line) {
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(wire.json(), line);
    } catch (IOException | IllegalArgumentException e) {
      log.accept("This is no message of the Model Context Protocol, and isn't answered: " + line);
      return;
    }
    if (message instanceof JSONRPCRequest request && !AT_ONCE.contains(request.method())) {
      turns.add(request.id(), () -> answer(request));
    } else if (message instanceof JSONRPCNotification notification && notification.method().equals(CANCELLED)) {
      cancelled(notification);
    } else {
      handle(message);
    }
  }

  /** A request waits for ever in a session that isn't ready, and some assistants don't say that theirs is. */
  private void answer(JSONRPCRequest request) {
    handle(READY);
    handle(request);
  }

  private void handle(JSONRPCMessage message) {
    session.orElseThrow().handle(message).block();
  }

  private void cancelled(JSONRPCNotification notification) {
    if (notification.params() instanceof Map<?, ?> params && params.get("requestId") != null) {
      turns.callOff(params.get("requestId"));
    }
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return session.orElseThrow().sendNotification(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
