package dev.glossls.extract;

import java.util.Optional;

/** An entry of a definition list: the term on its own line, {@code : d} below it. */
final class DefinitionList implements Rule {
    @Override
    public String name() {
        return "definition-list";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        if (!entry.block().is(Block.Kind.DEFINED) || entry.block().children().isEmpty()) {
            return Optional.empty();
        }
        Line nothing = entry.line().from(entry.line().end());
        return Optional.of(Finding.of(entry.line(), nothing, entry.odds(3476, "is the term of a definition list")));
    }
}
