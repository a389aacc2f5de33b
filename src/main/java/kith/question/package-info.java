/** Answers: what a question of the catalogue, once understood, says about the graph. */
@NullMarked
package kith.question;

import org.jspecify.annotations.NullMarked;
