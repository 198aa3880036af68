package dev.glossls.note;

import dev.glossls.text.Marker;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The text of one block as a reader sees it, without markup, and the place of each of its characters in the source. A
 * line end inside the block is one space; an entity or an escaped character is the character it stands for.
 */
public final class Passage {
    private final String text;
    private final char[] characters;
    private final Span span;
    /** Where each run of characters begins in the text, where in the source, and how long it is there. */
    private final int[] textStarts;

    private final int[] sourceStarts;
    private final int[] sourceLengths;
    private final boolean verbatim;
    private volatile @Nullable List<Word> words;
    private volatile @Nullable Marked marked;

    private Passage(
            String text, Span span, int[] textStarts, int[] sourceStarts, int[] sourceLengths, boolean verbatim) {
        this.verbatim = verbatim;
        this.text = text;
        this.characters = text.toCharArray();
        this.span = span;
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceLengths = sourceLengths;
    }

    /** A stretch of a source that is shown as it is written. */
    public static Passage verbatim(String source, Span span) {
        return new Passage(
                span.of(source), span, new int[] {0}, new int[] {span.start()}, new int[] {span.length()}, true);
    }

    /** The visible text. */
    public String text() {
        return text;
    }

    /** One visible character. Faster than asking {@link #text} for it, which most often is no Latin-1. */
    public char charAt(int index) {
        return characters[index];
    }

    /** Whether this is source text as it is written, in which a term may be a part of an identifier. */
    public boolean isVerbatim() {
        return verbatim;
    }

    /** The words of the visible text, made when first asked for. */
    public List<Word> words() {
        List<Word> made = words;
        if (made == null) {
            made = Words.of(characters);
            words = made;
        }
        return made;
    }

    /** What a marker says of one word of this text or another: of which of its sets there is any. */
    public long marks(Marker marker) {
        Marked known = marked;
        if (known == null || known.marker != marker) {
            long sets = 0;
            List<Word> all = words();
            for (int i = 0; i < all.size(); i++) {
                sets |= marker.of(all.get(i));
            }
            known = new Marked(marker, sets);
            marked = known;
        }
        return known.sets;
    }

    private record Marked(Marker marker, long sets) {}

    /** The words that lie wholly inside a stretch of the visible text. */
    public List<Word> words(Span stretch) {
        List<Word> all = words();
        int from = stretch.start() == 0 ? 0 : firstWordAt(all, stretch.start());
        int to = stretch.end() == characters.length ? all.size() : firstWordAt(all, stretch.end());
        if (to > from && all.get(to - 1).end() > stretch.end()) {
            to--;
        }
        return all.subList(from, to);
    }

    /** The index of the first word that begins at an offset or after it. */
    private static int firstWordAt(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The part of the source from the first visible character to the last. */
    public Span span() {
        return span;
    }

    /** The source of a stretch of the visible text, marks that stand between its characters included. */
    public Span source(Span stretch) {
        if (stretch.isEmpty()) {
            return Span.at(sourceOf(
                    Math.min(stretch.start(), Math.max(text.length() - 1, 0)), stretch.start() == text.length()));
        }
        return new Span(sourceOf(stretch.start(), false), sourceOf(stretch.end() - 1, true));
    }

    /** The visible character that stands at an offset of the source, or absent where markup stands. */
    public OptionalInt at(int offset) {
        int run = Arrays.binarySearch(sourceStarts, offset);
        run = run >= 0 ? run : -run - 2;
        if (run < 0 || offset - sourceStarts[run] >= sourceLengths[run]) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(isPlain(run) ? textStarts[run] + offset - sourceStarts[run] : textStarts[run]);
    }

    private int sourceOf(int index, boolean end) {
        if (text.isEmpty()) {
            return span.start();
        }
        int run = Arrays.binarySearch(textStarts, index);
        run = run >= 0 ? run : -run - 2;
        if (!isPlain(run)) {
            return sourceStarts[run] + (end ? sourceLengths[run] : 0);
        }
        return sourceStarts[run] + index - textStarts[run] + (end ? 1 : 0);
    }

    private boolean isPlain(int run) {
        int next = run + 1 < textStarts.length ? textStarts[run + 1] : text.length();
        return next - textStarts[run] == sourceLengths[run];
    }

    /** Puts a passage together, run by run, in the order of the source. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] textStarts = new int[8];
        private int[] sourceStarts = new int[8];
        private int[] sourceLengths = new int[8];
        private int runs;

        /** Adds characters that stand in the source at the span: as they are, or in place of what is written there. */
        public Builder add(CharSequence shown, Span source) {
            if (shown.isEmpty()) {
                return this;
            }
            if (runs == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, runs * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
                sourceLengths = Arrays.copyOf(sourceLengths, runs * 2);
            }
            textStarts[runs] = text.length();
            sourceStarts[runs] = source.start();
            sourceLengths[runs] = source.length();
            runs++;
            text.append(shown);
            return this;
        }

        /** The number of visible characters so far. */
        public int length() {
            return text.length();
        }

        /** The passage; {@code fallback} is its place in the source if nothing is visible. */
        public Passage build(Span fallback) {
            Span span =
                    runs == 0 ? fallback : new Span(sourceStarts[0], sourceStarts[runs - 1] + sourceLengths[runs - 1]);
            return new Passage(
                    text.toString(),
                    span,
                    Arrays.copyOf(textStarts, runs),
                    Arrays.copyOf(sourceStarts, runs),
                    Arrays.copyOf(sourceLengths, runs),
                    false);
        }
    }
}
