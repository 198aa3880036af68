/** What notes say, kept on disk from one start to the next: facts, never texts. Knows no files but its own. */
@NullMarked
package dev.glossls.server.cache;

import org.jspecify.annotations.NullMarked;
