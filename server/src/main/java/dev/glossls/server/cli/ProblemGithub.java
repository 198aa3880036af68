package dev.glossls.server.cli;

import java.util.List;

/** Findings as the commands by which a GitHub workflow marks lines of a change. */
final class ProblemGithub implements ProblemFormat {
    @Override
    public String of(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append("::").append(command(problem)).append(" file=").append(property(problem.file()));
            text.append(",line=").append(problem.start().line());
            text.append(",endLine=").append(problem.end().line());
            // Columns are only taken where a finding stands on one line.
            if (problem.start().line() == problem.end().line()) {
                text.append(",col=").append(problem.start().column());
                text.append(",endColumn=").append(problem.end().column());
            }
            text.append(",title=").append(problem.code().id());
            text.append("::").append(data(problem.message())).append('\n');
        }
        return text.toString();
    }

    private static String command(Problem problem) {
        return switch (problem.level()) {
            case OFF, HINT, INFORMATION -> "notice";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
