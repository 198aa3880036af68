/** The structures that find terms quickly: mentions in a text, completions of a prefix, and their ranking. */
@NullMarked
package dev.glossls.index;

import org.jspecify.annotations.NullMarked;
