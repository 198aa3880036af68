/** Tests of the state: buffers, files and settings, without any protocol. */
@NullMarked
package dev.glossls.server.session;

import org.jspecify.annotations.NullMarked;
