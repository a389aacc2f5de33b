/** Settings: what kith.yml says. */
@NullMarked
package kith.config;

import org.jspecify.annotations.NullMarked;
