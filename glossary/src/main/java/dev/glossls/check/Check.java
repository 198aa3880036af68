package dev.glossls.check;

import java.util.List;

/** Looks for one kind of finding in a note. Quiet where it is in doubt. */
interface Check {
    List<Diagnostic> in(CheckedNote note);
}
