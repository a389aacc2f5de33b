/** The catalogue of questions, and the understanding of an English one. */
@NullMarked
package kith.question;

import org.jspecify.annotations.NullMarked;
