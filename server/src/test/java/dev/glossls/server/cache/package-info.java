/** Tests of what is kept on disk. */
@NullMarked
package dev.glossls.server.cache;

import org.jspecify.annotations.NullMarked;
