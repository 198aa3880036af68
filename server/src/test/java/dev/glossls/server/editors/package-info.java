/**
 * Real editors, each told of the server by {@code glossls setup}, doing what a person does on a folder of notes. An editor
 * that is not installed is left out, unless the environment says {@code GLOSSLS_EDITORS=required}. What each one did is
 * kept in {@code target/e2e}.
 */
@NullMarked
package dev.glossls.server.editors;

import org.jspecify.annotations.NullMarked;
