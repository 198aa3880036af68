/** Changes that are offered at a place of a note: one class per kind of change, without knowing how they reach an editor. */
@NullMarked
package dev.glossls.action;

import org.jspecify.annotations.NullMarked;
