package dev.glossls.server.cli;

import dev.glossls.check.Code;
import dev.glossls.check.Diagnostic;
import dev.glossls.check.Level;
import dev.glossls.text.LineIndex;

/**
 * A finding as the command line reports it. Lines and columns are counted from 1, columns in UTF-16 units.
 *
 * @param file its note, named the way the note was asked for
 * @param start where it begins
 * @param end the place behind its last character
 * @param level how much it matters
 * @param code what kind it is
 * @param message what it is, for a person
 */
record Problem(String file, Point start, Point end, Level level, Code code, String message) {
    /** A place in a text. */
    record Point(int line, int column) {
        static Point of(LineIndex lines, int offset) {
            int line = lines.lineAt(offset);
            return new Point(line + 1, offset - lines.start(line) + 1);
        }
    }

    static Problem of(String file, LineIndex lines, Diagnostic found, Level level) {
        return new Problem(
                file,
                Point.of(lines, found.span().start()),
                Point.of(lines, found.span().end()),
                level,
                found.code(),
                found.message());
    }

    /** Whether it is worth a failure. */
    boolean isGrave() {
        return level.compareTo(Level.WARNING) >= 0;
    }
}
