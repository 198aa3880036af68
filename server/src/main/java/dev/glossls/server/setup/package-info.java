/**
 * The configurations of editors that ship with the program: with the command of this installation filled in, and put where
 * an editor looks for them. Knows no other package of the server.
 */
@NullMarked
package dev.glossls.server.setup;

import org.jspecify.annotations.NullMarked;
