package kith.graph.bolt;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
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
    ServedNeo4j one =
        context.getRoot().getStore(Namespace.create(OneNeo4j.class))
            .getOrComputeIfAbsent(ServedNeo4j.class, key -> ServedNeo4j.start(), ServedNeo4j.class);
    one.empty();
    return one;
  }
}
