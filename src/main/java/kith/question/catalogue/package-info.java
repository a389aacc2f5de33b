/** The questions that can be asked: one Cypher file each, whose header says how people put it. */
@NullMarked
package kith.question.catalogue;

import org.jspecify.annotations.NullMarked;
