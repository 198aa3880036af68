/** Tests of the conversions between the protocol's types and ours. */
@NullMarked
package dev.glossls.server.protocol;

import org.jspecify.annotations.NullMarked;
