package kith.graph.bolt;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each class of tests that wants a {@link ServedNeo4j} the same one, as new: starting one takes seconds. */
public final class OneNeo4j implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(ServedNeo4j.class);
  }

  @Override
  public ServedNeo4j resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ServedNeo4j one = Holder.ONE;
    one.empty();
    return one;
  }

  /** Runs as long as the process: Maven runs one class after the other in it, each as a run of its own. */
  private static final class Holder {

    static final ServedNeo4j ONE = ServedNeo4j.start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Holder::end));
    }

    private static void end() {
      try {
        ONE.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
