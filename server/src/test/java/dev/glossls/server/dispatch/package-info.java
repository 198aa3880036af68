/** Tests of the the conversation itself: frames and stages. */
@NullMarked
package dev.glossls.server.dispatch;

import org.jspecify.annotations.NullMarked;
