/** The names in a graph, and whom or what those in a sentence mean. */
@NullMarked
package kith.question.names;

import org.jspecify.annotations.NullMarked;
