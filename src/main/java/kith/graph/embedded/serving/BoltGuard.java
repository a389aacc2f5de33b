package kith.graph.embedded.serving;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;
import org.jspecify.annotations.Nullable;

/**
 * Refuses Bolt to web pages from elsewhere: browsers let any page open a WebSocket to this machine, and only tell who asks.
 *
 * <p>It reads the head of a connection that begins as HTTP does; any other one has not come from a page.
 */
final class BoltGuard implements ConnectorListener {

  private static final byte[] HTTP = "GET ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_HEAD = 16_384;

  private final Allowed allowed;

  BoltGuard(Allowed allowed) {
    this.allowed = allowed;
  }

  @Override
  public void onConnectionCreated(Connection connection) {
    connection.registerListener(
        new ConnectionListener() {
          @Override
          public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
            pipeline.addFirst(new Head());
          }
        });
  }

  private final class Head extends ByteToMessageDecoder {

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
      if (in.readableBytes() < HTTP.length) {
        return;
      }
      HttpHeaders headers = startsAsHttp(in) ? headers(in) : null;
      if (!startsAsHttp(in) || headers != null && isAllowed(headers)) {
        context.pipeline().remove(this); // Hands on what it has read.
      } else if (headers != null || in.readableBytes() > LONGEST_HEAD) {
        in.skipBytes(in.readableBytes());
        context.close();
      }
    }

    private boolean isAllowed(HttpHeaders headers) {
      return allowed.accepts(headers.getAll(HttpHeaderNames.HOST), headers.getAll(HttpHeaderNames.ORIGIN));
    }
  }

  private static boolean startsAsHttp(ByteBuf in) {
    for (int i = 0; i < HTTP.length; i++) {
      if (in.getByte(in.readerIndex() + i) != HTTP[i]) {
        return false;
      }
    }
    return true;
  }

  /** None until the head is whole. */
  private static @Nullable HttpHeaders headers(ByteBuf in) {
    EmbeddedChannel decoder = new EmbeddedChannel(new HttpRequestDecoder());
    try {
      decoder.writeInbound(in.copy());
      return decoder.readInbound() instanceof HttpRequest request ? request.headers() : null;
    } finally {
      decoder.finishAndReleaseAll();
    }
  }
}
