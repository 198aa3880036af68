/** The command line, one class per command. */
@NullMarked
package dev.glossls.server.cli;

import org.jspecify.annotations.NullMarked;
