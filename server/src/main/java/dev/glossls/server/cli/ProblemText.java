package dev.glossls.server.cli;

import java.util.List;
import java.util.Locale;

/** Findings for a person, one a line, in the form that editors and terminals know as places of a file. */
final class ProblemText implements ProblemFormat {
    @Override
    public String of(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            String line = problem.file() + ":" + problem.start().line() + ":"
                    + problem.start().column() + ": "
                    + problem.level().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + " ["
                    + problem.code().id() + "]";
            text.append(TerminalText.harmless(line)).append('\n');
        }
        return text.toString();
    }
}
