/** Measurements of the reading of notes, inside one process; neither compiled nor shipped by the ordinary build. */
@NullMarked
package dev.glossls.bench;

import org.jspecify.annotations.NullMarked;
