package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Words;
import java.util.Optional;

/** A callout that holds a definition: {@code > [!definition] T}. */
final class CalloutTitle implements Rule {
    @Override
    public String name() {
        return "callout";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        boolean defines = entry.block().is(Block.Kind.CALLOUT)
                && entry.lexis().get(Topic.DEFINITION_CALLOUTS).matchesAll(Words.of(Callout.kind(entry.block())));
        if (!defines || entry.line().isEmpty() || entry.block().children().isEmpty()) {
            return Optional.empty();
        }
        Line nothing = entry.line().from(entry.line().end());
        return Optional.of(Finding.of(entry.line(), nothing, entry.odds(3000, "is the title of a definition callout")));
    }
}
