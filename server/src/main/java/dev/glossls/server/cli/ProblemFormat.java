package dev.glossls.server.cli;

import java.util.List;

/** A form in which findings are written, in the order in which they come. */
interface ProblemFormat {
    String of(List<Problem> problems);
}
