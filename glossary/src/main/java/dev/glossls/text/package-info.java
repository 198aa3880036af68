/** Text as offsets, spans and words, and the one normal form that decides whether two terms are the same. */
@NullMarked
package dev.glossls.text;

import org.jspecify.annotations.NullMarked;
