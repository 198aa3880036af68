/** When and on which thread a request is answered: the worker pool, cancellation, progress, the watch on the parent. */
@NullMarked
package dev.glossls.server.dispatch;

import org.jspecify.annotations.NullMarked;
