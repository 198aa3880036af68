/** The translation between the protocol's types and ours, in both directions, without state. */
@NullMarked
package dev.glossls.server.protocol;

import org.jspecify.annotations.NullMarked;
