package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds all terms in a text, line by line. */
public final class TermTokens {
    private TermTokens() {}

    /**
     * The terms of a note that stand in blocks which overlap a stretch of it, in order, none overlapping another.
     *
     * @param text the note's text, from which {@code prose} was read
     */
    public static List<TermToken> in(Glossary glossary, NoteId note, String text, Prose prose, Span stretch) {
        Apart<TermToken> terms = new Apart<>();
        for (Definition definition : glossary.note(note).map(Note::definitions).orElse(List.of())) {
            Span label = definition.nameSpan();
            if (definition.evidence().tier() != Tier.WEAK && label.overlaps(stretch)) {
                terms.add(label, new TermToken(label, true, false));
            }
        }
        Meant meant = new Meant(glossary, note);
        for (Passage passage : prose.passages()) {
            if (!passage.span().overlaps(stretch)) {
                continue;
            }
            for (Mention mention : glossary.mentions(passage)) {
                boolean builtIn = meant.by(mention).stream().allMatch(Concept::isBuiltIn);
                terms.add(mention.span(), new TermToken(mention.span(), false, builtIn));
            }
        }
        List<TermToken> tokens = new ArrayList<>();
        terms.inOrder().forEach(term -> addLines(term, text, tokens));
        return tokens;
    }

    /** Divides a term at line ends. What begins a line before its first letter, such as the sign of a quote, is left out. */
    private static void addLines(TermToken term, String text, List<TermToken> tokens) {
        int start = term.span().start();
        for (int i = start; i <= term.span().end(); i++) {
            if (i == term.span().end() || isLineEnd(text.charAt(i))) {
                if (start < i) {
                    tokens.add(new TermToken(new Span(start, i), term.definition(), term.builtIn()));
                }
                start = i + 1;
                while (start < term.span().end() && !isLineEnd(text.charAt(start)) && isOutside(text.charAt(start))) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isOutside(char c) {
        return c == '>' || Character.isWhitespace(c);
    }
}
