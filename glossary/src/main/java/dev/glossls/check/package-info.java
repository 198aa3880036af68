/** What is worth telling about a note while it is written: one class per kind of finding. */
@NullMarked
package dev.glossls.check;

import org.jspecify.annotations.NullMarked;
