/** Many notes to entities: what links, names, kinds, attendance and mentions mean. Pure functions. */
@NullMarked
package kith.knowledge;

import org.jspecify.annotations.NullMarked;
