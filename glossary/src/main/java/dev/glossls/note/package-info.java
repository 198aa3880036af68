/** What one note says: the facts read from a single text, independent of every other text. */
@NullMarked
package dev.glossls.note;

import org.jspecify.annotations.NullMarked;
