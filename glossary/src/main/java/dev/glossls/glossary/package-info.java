/** All concepts of a workspace at one moment, and the questions that can be asked about them, one class per query. */
@NullMarked
package dev.glossls.glossary;

import org.jspecify.annotations.NullMarked;
