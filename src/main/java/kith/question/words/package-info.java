/** What words say: how a sentence is cut, what its words mean, and the forms that are made of them. */
@NullMarked
package kith.question.words;

import org.jspecify.annotations.NullMarked;
