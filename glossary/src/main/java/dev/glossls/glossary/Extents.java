package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.Prose;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far the things reach that a note is made of: its definitions with all that elaborates them, and its sections. */
public final class Extents {
    private Extents() {}

    /** All of a note's definitions, weak ones left out, in order, without blanks at their ends. */
    public static List<Span> definitions(Note note, String text) {
        List<Span> definitions = new ArrayList<>();
        for (Definition definition : note.definitions()) {
            if (definition.evidence().tier() != Tier.WEAK) {
                definitions.add(of(definition, text));
            }
        }
        return definitions;
    }

    /** A definition from its label, or from where it begins to explain, to its last character that is no blank. */
    static Span of(Definition definition, String text) {
        Span span = definition.nameSpan().join(definition.shownSpan());
        int end = Math.min(span.end(), text.length());
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(Math.min(span.start(), end), end);
    }

    /**
     * What somebody may want to select around a caret, each inside of the next: the word, the term, the definitions, the
     * sections, the text.
     */
    public static List<Span> around(Glossary glossary, Note note, String text, Prose prose, int offset) {
        List<Span> candidates = new ArrayList<>(List.of(word(text, offset), new Span(0, text.length())));
        Pointed.at(glossary, note.id(), prose, offset).map(Pointed::span).ifPresent(candidates::add);
        candidates.addAll(definitions(note, text));
        candidates.addAll(sections(note, text.length()));
        candidates.removeIf(span -> !span.touches(offset) || span.isEmpty());
        candidates.sort(Comparator.comparingInt(Span::length));
        List<Span> around = new ArrayList<>();
        for (Span span : candidates) {
            Span inner = around.isEmpty() ? Span.at(offset) : around.get(around.size() - 1);
            if (span.covers(inner) && !span.equals(inner)) {
                around.add(span);
            }
        }
        return around.isEmpty() ? List.of(Span.at(offset)) : around;
    }

    private static Span word(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = offset;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Span(start, end);
    }

    /** From each heading to the next one of its level or a higher one. */
    private static List<Span> sections(Note note, int end) {
        List<Heading> headings = note.headings();
        List<Span> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            sections.add(new Span(headings.get(i).span().start(), sectionEnd(headings, i, end)));
        }
        return sections;
    }

    /** Where the section of a heading ends. */
    static int sectionEnd(List<Heading> headings, int index, int end) {
        for (Heading later : headings.subList(index + 1, headings.size())) {
            if (later.level() <= headings.get(index).level()) {
                return later.span().start();
            }
        }
        return end;
    }
}
