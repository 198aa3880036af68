package dev.glossls.check;

import dev.glossls.note.Definition;
import dev.glossls.note.Heading;
import dev.glossls.note.Tier;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A heading with nothing below it, among headings of its level that define a term, most of those with a text below. */
final class EmptySection {
    private static final int FEWEST_DEFINING = 2;
    private static final int LONGEST = 60;
    private static final int DEEPEST = 6;

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
        List<Siblings> siblings = check.siblings();
        for (int i = 0; i < check.headings.size(); i++) {
            Heading heading = check.headings.get(i);
            boolean named = !heading.text().isBlank() && heading.text().length() <= LONGEST;
            if (named
                    && check.isClosed(i)
                    && check.isEmpty(i)
                    && siblings.get(i).areTerms()) {
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

    /** How many headings there are below one parent at one level that have a text, and how many of them define. */
    private static final class Siblings {
        private int telling;
        private int defining;

        boolean areTerms() {
            return defining >= FEWEST_DEFINING && defining * 3 >= telling * 2;
        }
    }

    /** For each heading those beside it: up to the next heading of a higher level on either side. */
    private List<Siblings> siblings() {
        NavigableSet<Integer> defined = new TreeSet<>();
        for (Definition definition : note.note().definitions()) {
            if (definition.evidence().tier() != Tier.WEAK) {
                defined.add(definition.nameSpan().start());
            }
        }
        @Nullable Siblings[] open = new @Nullable Siblings[DEEPEST + 1];
        List<Siblings> siblings = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int level = headings.get(i).level();
            Arrays.fill(open, level + 1, open.length, null);
            Siblings known = open[level];
            Siblings group = known == null ? new Siblings() : known;
            open[level] = group;
            siblings.add(group);
            Span span = headings.get(i).span();
            group.telling += isEmpty(i) ? 0 : 1;
            group.defining += defined.subSet(span.start(), span.end() + 1).isEmpty() ? 0 : 1;
        }
        return siblings;
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
