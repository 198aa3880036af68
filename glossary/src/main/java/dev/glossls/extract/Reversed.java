package dev.glossls.extract;

import java.util.List;
import java.util.Optional;

/** A line that says what something is and then names it in bold: {@code d = **T**}, {@code d → **T**}. */
final class Reversed implements Rule {
    @Override
    public String name() {
        return "reversed";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Line line = Names.trimEnd(entry.line());
        List<Mark> marks = line.marksInside();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Mark last = marks.get(marks.size() - 1);
        boolean only = marks.stream().allMatch(mark -> mark.span().equals(last.span()));
        boolean strong = last.kind() == Mark.Kind.BOLD || last.kind() == Mark.Kind.HIGHLIGHT;
        if (!only || !strong || last.span().end() != line.end() || last.span().start() == line.start()) {
            return Optional.empty();
        }
        Line before = line.part(line.start(), last.span().start());
        Optional<Separator> separator = before.isEmpty() ? Optional.empty() : Separator.after(line, before.end() - 1);
        boolean points = separator.isPresent()
                && separator.get().span().end() == last.span().start()
                && (separator.get().kind() == Separator.Kind.EQUALS
                        || separator.get().kind() == Separator.Kind.ARROW);
        if (!points) {
            return Optional.empty();
        }
        Line meaning = line.part(line.start(), separator.get().span().start());
        return Optional.of(Finding.of(
                line.part(last.span().start(), last.span().end()),
                meaning,
                entry.odds(700, "is set in bold after = or →")));
    }
}
