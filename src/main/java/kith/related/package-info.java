/** What belongs together and isn't linked yet: ranked over the whole graph and the text, with reasons. */
@NullMarked
package kith.related;

import org.jspecify.annotations.NullMarked;
