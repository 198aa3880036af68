/** Tests of the command line: commands in this process, and the launcher as a process of its own. */
@NullMarked
package dev.glossls.server.cli;

import org.jspecify.annotations.NullMarked;
