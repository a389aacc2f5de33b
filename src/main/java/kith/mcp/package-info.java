/** Tools for an assistant, by the Model Context Protocol. */
@NullMarked
package kith.mcp;

import org.jspecify.annotations.NullMarked;
