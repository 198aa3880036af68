/** Measurements of the packed server as users run it. */
@NullMarked
package dev.glossls.server.bench;

import org.jspecify.annotations.NullMarked;
