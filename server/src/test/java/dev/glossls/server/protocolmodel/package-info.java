/** The protocol's own model, and what holds the messages of a conversation against it. */
@NullMarked
package dev.glossls.server.protocolmodel;

import org.jspecify.annotations.NullMarked;
