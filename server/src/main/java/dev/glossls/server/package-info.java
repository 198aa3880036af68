/** The entry point of the program. */
@NullMarked
package dev.glossls.server;

import org.jspecify.annotations.NullMarked;
