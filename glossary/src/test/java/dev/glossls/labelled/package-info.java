/** Notes written for this project, each with a table of what is a term in it and what only looks like one, and the score of what is found. */
@NullMarked
package dev.glossls.labelled;

import org.jspecify.annotations.NullMarked;
