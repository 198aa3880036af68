package dev.glossls.note;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a text in which terms are looked for, in order: one passage for each block of text. Front matter, code
 * blocks, addresses and HTML tags are no prose.
 *
 * @param passages what is read, inline code included
 * @param code where inline code stands in the source, in order: terms are found there, but not written
 */
public record Prose(List<Passage> passages, List<Span> code) {
    public Prose {
        passages = List.copyOf(passages);
        code = List.copyOf(code);
    }

    /** A text that is not Markdown: all of it, divided at blank lines. */
    public static Prose plain(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && isBlankLineAt(text, i + 1)) {
                passages.add(Passage.verbatim(text, new Span(start, i)));
                start = i + 1;
            }
        }
        passages.add(Passage.verbatim(text, new Span(start, text.length())));
        return new Prose(passages, List.of());
    }

    /** The passage in which a caret at the offset stands. */
    public Optional<Passage> at(int offset) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = passages.get(middle);
            if (passage.span().end() < offset) {
                low = middle + 1;
            } else if (offset < passage.span().start()) {
                high = middle - 1;
            } else {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }

    private static boolean isBlankLineAt(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }
}
