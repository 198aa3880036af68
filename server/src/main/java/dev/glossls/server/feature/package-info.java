/** The features of the protocol, one class each: convert, ask, convert. */
@NullMarked
package dev.glossls.server.feature;

import org.jspecify.annotations.NullMarked;
