/** The configurations that ship with the program, and how they get to where an editor looks. */
@NullMarked
package dev.glossls.server.setup;

import org.jspecify.annotations.NullMarked;
