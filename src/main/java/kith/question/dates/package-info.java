/** The dates and periods that people write. */
@NullMarked
package kith.question.dates;

import org.jspecify.annotations.NullMarked;
