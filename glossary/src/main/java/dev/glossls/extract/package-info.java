/** The rules that read definitions from a note's Markdown tree, one class per rule. */
@NullMarked
package dev.glossls.extract;

import org.jspecify.annotations.NullMarked;
