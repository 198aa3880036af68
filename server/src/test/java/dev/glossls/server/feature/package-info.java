/** Tests of features, run inside the test's process. */
@NullMarked
package dev.glossls.server.feature;

import org.jspecify.annotations.NullMarked;
