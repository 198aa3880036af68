package dev.glossls.check;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that a note sets in bold twice at least, inside of its text, and that no note defines. */
final class UndefinedTerm {
    private static final Pattern BOLD = Pattern.compile("\\*\\*([\\p{L}][^*\\n:.!?]{2,40})\\*\\*");
    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 4;

    private UndefinedTerm() {}

    static List<Diagnostic> in(CheckedNote note) {
        Map<TermKey, List<Span>> bold = new TreeMap<>();
        Matcher matcher = BOLD.matcher(note.text());
        while (matcher.find()) {
            Span inside = new Span(matcher.start(1), matcher.end(1));
            TermKey key = TermKey.of(matcher.group(1));
            boolean name = !key.isEmpty() && Words.of(matcher.group(1)).size() <= MOST_WORDS;
            if (name && isInText(note, inside) && note.glossary().places(key).isEmpty()) {
                bold.computeIfAbsent(key, first -> new ArrayList<>()).add(inside);
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        for (List<Span> places : bold.values()) {
            if (places.size() >= FEWEST) {
                Span first = places.get(0);
                found.add(
                        Diagnostic.of(Code.UNDEFINED_TERM, first, "\"" + first.of(note.text()) + "\" is not defined."));
            }
        }
        return found;
    }

    /** Whether something stands before it in its block: what begins one is a label. */
    private static boolean isInText(CheckedNote note, Span inside) {
        return note.prose()
                        .at(inside.start())
                        .map(Passage::span)
                        .filter(block -> block.start() < inside.start())
                        .isPresent()
                && !note.isCode(inside);
    }
}
