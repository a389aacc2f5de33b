/** Changes in the text of notes, from bytes to bytes: the related section, and links for mentions. */
@NullMarked
package kith.edit;

import org.jspecify.annotations.NullMarked;
