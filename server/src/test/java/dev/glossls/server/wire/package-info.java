/** A client for tests and measurements, and the tests that run the packed server through it. */
@NullMarked
package dev.glossls.server.wire;

import org.jspecify.annotations.NullMarked;
