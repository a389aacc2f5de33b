/** Thin commands; wires the rooms and is known to none of them. */
@NullMarked
package kith.cli;

import org.jspecify.annotations.NullMarked;
