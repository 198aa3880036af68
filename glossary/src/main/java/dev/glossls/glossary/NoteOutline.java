package dev.glossls.glossary;

import dev.glossls.glossary.OutlineItem.Kind;
import dev.glossls.note.Definition;
import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The terms that a note defines, under the headings below which they stand. Headings that lead to no term are left out: an
 * outline of those alone comes from any server for Markdown. A heading that is the label of a definition is a term.
 */
public final class NoteOutline {
    private static final int LONGEST_DETAIL = 80;

    private final int end;
    /** All headings and terms in the order of their labels, each without what stands below it. */
    private final List<OutlineItem> all = new ArrayList<>();

    private int next;

    private NoteOutline(Note note, int end) {
        this.end = end;
        addAll(note.headings(), shown(note));
        all.sort(Comparator.comparing(OutlineItem::label));
    }

    /**
     * The outline of a note.
     *
     * @param length the length of its text
     */
    public static List<OutlineItem> of(Note note, int length) {
        return new NoteOutline(note, length).itemsIn(new Span(0, length));
    }

    /** Takes the items whose labels lie in a span. */
    private List<OutlineItem> itemsIn(Span outer) {
        List<OutlineItem> items = new ArrayList<>();
        while (next < all.size() && outer.covers(all.get(next).label())) {
            OutlineItem item = all.get(next);
            next++;
            Span span = cut(item.span(), outer).join(item.label());
            List<OutlineItem> below = itemsIn(span);
            if (item.kind() == Kind.TERM || !below.isEmpty()) {
                items.add(new OutlineItem(item.kind(), item.name(), item.detail(), span, item.label(), below));
            }
        }
        return items;
    }

    private void addAll(List<Heading> headings, List<Definition> definitions) {
        NavigableMap<Integer, Definition> labels = new TreeMap<>();
        definitions.forEach(
                definition -> labels.putIfAbsent(definition.nameSpan().start(), definition));
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            Span section = new Span(heading.span().start(), Extents.sectionEnd(headings, i, end));
            Optional<Definition> defined = firstIn(heading.span(), labels);
            Kind kind = defined.isPresent() ? Kind.TERM : Kind.HEADING;
            String detail = defined.map(NoteOutline::detail).orElse("");
            all.add(item(kind, heading.text(), detail, section, heading.span()));
            labels.subMap(heading.span().start(), heading.span().end()).clear();
        }
        for (Definition definition : labels.values()) {
            Span span = definition.nameSpan().join(definition.shownSpan());
            all.add(item(Kind.TERM, definition.label(), detail(definition), span, definition.nameSpan()));
        }
    }

    private static OutlineItem item(Kind kind, String name, String detail, Span span, Span label) {
        return new OutlineItem(kind, name, detail, span, label, List.of());
    }

    private static Optional<Definition> firstIn(Span span, NavigableMap<Integer, Definition> labels) {
        return Optional.ofNullable(labels.ceilingEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(definition -> definition.nameSpan().start() < span.end());
    }

    private static Span cut(Span span, Span outer) {
        return new Span(
                Math.max(span.start(), outer.start()), Math.max(outer.start(), Math.min(span.end(), outer.end())));
    }

    private static List<Definition> shown(Note note) {
        return note.definitions().stream()
                .filter(definition -> definition.evidence().tier() != Tier.WEAK)
                .filter(definition -> !definition.shown().isEmpty())
                .toList();
    }

    private static String detail(Definition definition) {
        String meaning = definition.meaning();
        if (meaning.length() <= LONGEST_DETAIL) {
            return meaning;
        }
        int blank = meaning.lastIndexOf(' ', LONGEST_DETAIL);
        return meaning.substring(0, blank > 0 ? blank : LONGEST_DETAIL) + " …";
    }
}
