/** Text to note: Markdown, front matter and the repair of damaged text. Pure functions. */
@NullMarked
package kith.markdown;

import org.jspecify.annotations.NullMarked;
