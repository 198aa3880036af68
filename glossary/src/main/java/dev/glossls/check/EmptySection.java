package dev.glossls.check;

import dev.glossls.note.Definition;
import dev.glossls.note.Heading;
import dev.glossls.note.Tier;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A heading with nothing below it, among headings of its level that define a term, most of those with a text below. */
final class EmptySection {
    private static final int FEWEST_DEFINING = 2;
    private static final int LONGEST = 60;

    private final CheckedNote note;
    private final List<Heading> headings;
    private final LineIndex lines;

    private EmptySection(CheckedNote note) {
        this.note = note;
        this.headings = note.note().headings();
        this.lines = LineIndex.of(note.text());
    }

    static List<Diagnostic> in(CheckedNote note) {
        EmptySection check = new EmptySection(note);
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < check.headings.size(); i++) {
            Heading heading = check.headings.get(i);
            boolean named = !heading.text().isBlank() && heading.text().length() <= LONGEST;
            if (named && check.isClosed(i) && check.isEmpty(i) && check.isAmongTerms(i)) {
                found.add(diagnostic(heading, check.below(i)));
            }
        }
        return found;
    }

    /** Whether no heading follows that stands below this one. */
    private boolean isClosed(int i) {
        return i + 1 == headings.size()
                || headings.get(i + 1).level() <= headings.get(i).level();
    }

    private boolean isEmpty(int i) {
        return below(i).of(note.text()).isBlank();
    }

    /** What lies between the line of a heading and the next heading. */
    private Span below(int i) {
        int start = lines.end(lines.lineAt(headings.get(i).span().end()));
        boolean last = i + 1 == headings.size();
        int end = last
                ? note.text().length()
                : lines.start(lines.lineAt(headings.get(i + 1).span().start()));
        return new Span(start, Math.max(start, end));
    }

    private boolean isAmongTerms(int at) {
        int level = headings.get(at).level();
        int telling = 0;
        int defining = 0;
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step;
                    0 <= i && i < headings.size() && headings.get(i).level() >= level;
                    i += step) {
                if (headings.get(i).level() == level && !isEmpty(i)) {
                    telling++;
                    defining += defines(headings.get(i)) ? 1 : 0;
                }
            }
        }
        return defining >= FEWEST_DEFINING && defining * 3 >= telling * 2;
    }

    private boolean defines(Heading heading) {
        for (Definition definition : note.note().definitions()) {
            if (definition.evidence().tier() != Tier.WEAK && heading.span().overlaps(definition.nameSpan())) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic diagnostic(Heading heading, Span below) {
        return Diagnostic.fixedBy(
                Fix.of("Insert a place for what it means", Span.at(below.start()), "\n\n…"),
                Code.EMPTY_SECTION,
                heading.span(),
                "Nothing says what \"" + heading.text() + "\" means.",
                List.of());
    }
}
