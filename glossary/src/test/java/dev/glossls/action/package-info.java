/** Tests of what is offered at a place of a note. */
@NullMarked
package dev.glossls.action;

import org.jspecify.annotations.NullMarked;
