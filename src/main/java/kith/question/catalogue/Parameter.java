package kith.question.catalogue;

import java.util.Optional;
import kith.question.names.Kind;

/**
 * What a question's query needs to know.
 *
 * @param required whether the sentence must say it
 * @param fallback what it is when the sentence doesn't say; empty is Cypher's {@code null}
 */
public record Parameter(String name, Kind kind, boolean required, Optional<Object> fallback) {}
