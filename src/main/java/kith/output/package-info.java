/** Rows to table, JSON, CSV and Markdown. */
@NullMarked
package kith.output;

import org.jspecify.annotations.NullMarked;
