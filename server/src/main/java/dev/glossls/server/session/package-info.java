/** The state of a running server, the only one that changes: open buffers, notes on disk, settings. */
@NullMarked
package dev.glossls.server.session;

import org.jspecify.annotations.NullMarked;
