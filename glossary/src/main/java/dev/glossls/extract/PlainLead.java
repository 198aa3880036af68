package dev.glossls.extract;

import java.util.Optional;

/** A line that begins with a term and a sign: {@code T: d}, {@code T - d}, {@code T = d}, {@code T -> d}. */
final class PlainLead implements Rule {
    @Override
    public String name() {
        return "plain-lead";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        boolean item = entry.block().is(Block.Kind.ITEM);
        if (!item && !entry.block().is(Block.Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        Line line = Names.withoutNumber(entry.line(), entry.lexis());
        Optional<Separator> separator = Separator.first(line);
        if (separator.isEmpty()) {
            return Optional.empty();
        }
        Line name = line.part(line.start(), separator.get().span().start());
        Line meaning = line.from(separator.get().span().end());
        if (meaning.isEmpty() && entry.block().children().isEmpty()) {
            return Optional.empty();
        }
        boolean heads = item || meaning.isEmpty();
        int prior = prior(separator.get(), line, heads) - (meaning.isEmpty() ? 300 : 0);
        return Optional.of(Finding.of(name, meaning, prior));
    }

    private static int prior(Separator separator, Line line, boolean item) {
        int prior = switch (separator.kind()) {
            case COLON -> 0;
            case DASH -> -200;
            case EQUALS -> -200;
            case ARROW -> -900;
        };
        boolean spaced = Line.isBlank(line.at(separator.span().start()));
        boolean deliberate = separator.kind() == Separator.Kind.COLON && spaced;
        return prior - (item ? 0 : 700) + (deliberate ? 500 : 0);
    }
}
