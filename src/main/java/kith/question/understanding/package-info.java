/** From an English sentence to a question of the catalogue and its values, or the reason why not. */
@NullMarked
package kith.question.understanding;

import org.jspecify.annotations.NullMarked;
