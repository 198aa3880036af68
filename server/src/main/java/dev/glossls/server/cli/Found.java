package dev.glossls.server.cli;

import dev.glossls.note.Definition;

/**
 * A definition as the command line shows it.
 *
 * @param file its note, named the way the note was asked for
 * @param definition what was found there
 */
record Found(String file, Definition definition) {
    /** The line of the label, counted from 1. */
    int line() {
        return definition.line() + 1;
    }
}
