/** What a release consists of, as those get it who install it. */
@NullMarked
package dev.glossls.server.dist;

import org.jspecify.annotations.NullMarked;
