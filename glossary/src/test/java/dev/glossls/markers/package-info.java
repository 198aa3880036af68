/** Marker files: notes with what is expected of them written between their lines. Run here on the library, and by the server through a process. */
@NullMarked
package dev.glossls.markers;

import org.jspecify.annotations.NullMarked;
