/** Tests of the conversation itself: frames, messages, and its log. */
@NullMarked
package dev.glossls.server.dispatch;

import org.jspecify.annotations.NullMarked;
