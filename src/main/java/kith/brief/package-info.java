/** The page before a meeting: who comes, what was said and decided, and what is owed. */
@NullMarked
package kith.brief;

import org.jspecify.annotations.NullMarked;
