package dev.glossls.server.cli;

import dev.glossls.server.session.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reports that are kept until it is their turn to be told. For one thread at a time. */
final class KeptReports implements Reports {
    private final List<Consumer<Reports>> kept = new ArrayList<>();

    @Override
    public void warn(String message) {
        kept.add(reports -> reports.warn(message));
    }

    @Override
    public void info(String message) {
        kept.add(reports -> reports.info(message));
    }

    /** Tells others all of it, in order. */
    void passOn(Reports others) {
        kept.forEach(report -> report.accept(others));
    }
}
