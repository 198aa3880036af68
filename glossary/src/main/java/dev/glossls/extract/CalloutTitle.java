package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Words;
import java.util.Optional;

/** A callout that holds a definition: {@code > [!definition] T}. */
final class CalloutTitle implements Rule {
    /** What the text of a callout reaches that speaks of its title, and one that just follows does not. */
    private static final int EXPLAINED = 500;

    @Override
    public String name() {
        return "callout";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        boolean titled = entry.block().is(Block.Kind.CALLOUT)
                && !entry.line().isEmpty()
                && !entry.block().children().isEmpty();
        if (!titled) {
            return Optional.empty();
        }
        Line nothing = entry.line().from(entry.line().end());
        if (!entry.lexis().get(Topic.DEFINITION_CALLOUTS).matchesAll(Words.of(Callout.kind(entry.block())))) {
            return other(entry, nothing);
        }
        return Optional.of(Finding.of(entry.line(), nothing, entry.odds(3000, "is the title of a definition callout")));
    }

    /** The title of a callout that is not said to define: as likely a term as a heading over the same text. */
    private static Optional<Finding> other(Entry entry, Line nothing) {
        Opening opening = Opening.of(entry);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        Odds odds = entry.odds(-300, "is the title of a callout");
        opening.weigh(odds);
        return odds.sum() < EXPLAINED ? Optional.empty() : Optional.of(Finding.of(entry.line(), nothing, odds));
    }
}
