/** What one Markdown file says, as values: nothing here reads, resolves or remembers. */
@NullMarked
package kith.note;

import org.jspecify.annotations.NullMarked;
