package dev.glossls.server.session;

import dev.glossls.glossary.Lazy;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.note.Reading;
import dev.glossls.text.LineIndex;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * An open buffer at one version: its text, and what follows from that, found out once by whoever asks first. Immutable
 * to its users.
 */
public final class Document {
    private static final Set<String> MARKDOWN = Set.of(
            "markdown",
            "mdx",
            "md",
            "gfm",
            "quarto",
            "rmd",
            "rmarkdown",
            "pandoc",
            "vimwiki",
            "telekasten",
            "livebook");
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdx", "qmd", "rmd");

    private final Source source;
    private final String language;
    private final int version;
    private final Origin origin;
    private final Caret caret;
    private final Supplier<Reading> reading;

    private Document(Source source, String language, int version, Origin origin, Caret caret) {
        this.source = source;
        this.language = language;
        this.version = version;
        this.origin = origin;
        this.caret = caret;
        this.reading = new Lazy<>(this::read);
    }

    /** How a document is read: by whom, and with the word lists of which languages. */
    record Origin(NoteReader reader, SortedSet<String> languages) {}

    /** A buffer as the client opened it. */
    static Document open(NoteId id, String language, int version, String text, Origin origin) {
        return new Document(new Source(id, text), language, version, origin, Caret.NOWHERE);
    }

    /** A note that nobody has open, as if somebody had. */
    static Document closed(Source source, Origin origin) {
        return new Document(source, "markdown", 0, origin, Caret.NOWHERE);
    }

    /** The same buffer at a later version. */
    Document changed(int laterVersion, String changedText) {
        Caret moved = Caret.behindChange(text(), changedText, System.nanoTime());
        return new Document(new Source(id(), changedText), language, laterVersion, origin, moved);
    }

    /** The same buffer, read with other settings. */
    Document readBy(Origin other) {
        return new Document(source, language, version, other, caret);
    }

    public NoteId id() {
        return source.id();
    }

    public int version() {
        return version;
    }

    public Source source() {
        return source;
    }

    public Caret caret() {
        return caret;
    }

    public String text() {
        return source.text();
    }

    public LineIndex lines() {
        return source.lines();
    }

    /** What it says about terms; nothing, if it is not Markdown. May take as long as the limits allow. */
    public Note note() {
        return reading.get().note();
    }

    /** Both of what can be read of it. May take as long as the limits allow. */
    public Reading reading() {
        return reading.get();
    }

    /** Where it is prose. May take as long as the limits allow. */
    public Prose prose() {
        return reading.get().prose();
    }

    private Reading read() {
        return isMarkdown()
                ? origin.reader().read(id(), text(), origin.languages())
                : new Reading(Note.empty(id()), Prose.plain(text()));
    }

    /** Whether definitions are read from it, and terms in it may be changed. */
    public boolean isMarkdown() {
        String uri = id().uri();
        String extension = uri.substring(uri.lastIndexOf('.') + 1);
        return MARKDOWN.contains(language.toLowerCase(Locale.ROOT))
                || EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }
}
