package dev.glossls.server.bench;

import java.util.List;
import java.util.Optional;

/**
 * All that one run has measured.
 *
 * @param rounds from the smallest vault to the largest
 * @param queries how long the server takes for completions in the largest vault
 */
record Report(Machine machine, Starts starts, List<Round> rounds, List<Queries.Measured> queries) {
    Report {
        rounds = List.copyOf(rounds);
        queries = List.copyOf(queries);
    }

    Optional<Round> terms(int count) {
        return rounds.stream().filter(round -> round.vault().terms() == count).findFirst();
    }
}
