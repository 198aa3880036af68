package dev.glossls.extract;

import dev.glossls.text.Characters;
import java.util.Optional;

/** A list item that says what something is and then names it in brackets: {@code It returns one result (Determinacy).} */
final class BracketedName implements Rule {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 4;

    @Override
    public String name() {
        return "bracketed-name";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        if (!entry.block().is(Block.Kind.ITEM) || entry.separator().isPresent()) {
            return Optional.empty();
        }
        Line line = Names.trimEnd(entry.counted());
        int open = Names.openingOf(line);
        if (open <= line.start()) {
            return Optional.empty();
        }
        Line name = line.part(open + 1, line.end() - 1);
        Line meaning = line.part(line.start(), open);
        boolean names = !name.isEmpty()
                && Names.wordsOf(name).size() <= MOST_WORDS
                && (Character.isUpperCase(name.at(name.start())) || Characters.isUnspaced(name.at(name.start())))
                && !Acronyms.isShortForm(name.text());
        boolean told = Names.wordsOf(meaning).size() >= FEWEST_WORDS;
        return names && told
                ? Optional.of(Finding.of(name, meaning, entry.odds(-600, "stands in brackets at the end")))
                : Optional.empty();
    }
}
