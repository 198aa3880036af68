/** Tests of what is told about notes that marker files cannot hold. */
@NullMarked
package dev.glossls.check;

import org.jspecify.annotations.NullMarked;
