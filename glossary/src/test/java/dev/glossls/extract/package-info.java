/** Tests of how notes are read. */
@NullMarked
package dev.glossls.extract;

import org.jspecify.annotations.NullMarked;
