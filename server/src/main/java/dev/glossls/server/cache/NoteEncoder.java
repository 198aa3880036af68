package dev.glossls.server.cache;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.Way;
import dev.glossls.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the facts of notes, all but their ids; {@link NoteDecoder} reads them. For one thread. */
final class NoteEncoder {
    /** The ways that a number stands for; another build of the program may have others, but does not read these bytes. */
    static final List<Way> WAYS = List.of(Way.values());

    /** A meaning is looked for in what is shown of it, which mostly holds it word for word; not in very long texts. */
    private static final int MOST_SEARCHED = 1 << 12;

    private final FactsWriter out;
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    NoteEncoder(FactsWriter out) {
        this.out = out;
    }

    /** The names of rules that notes written so far speak of by number. */
    List<String> rules() {
        return List.copyOf(rules.keySet());
    }

    void note(Note note) {
        out.number(note.headings().size());
        note.headings().forEach(this::heading);
        out.number(note.definitions().size());
        note.definitions().forEach(this::definition);
        out.number(note.broader().size());
        note.broader().forEach(this::broader);
        long[] words = note.words().toLongs();
        out.number(words.length);
        for (long bits : words) {
            out.fixed(bits);
        }
    }

    private void heading(Heading heading) {
        out.text(heading.text());
        out.signed(heading.level());
        span(heading.span());
    }

    private void definition(Definition definition) {
        out.text(definition.label());
        out.number(definition.aliases().size());
        definition.aliases().forEach(out::text);
        span(definition.nameSpan());
        span(definition.shownSpan());
        out.signed(definition.line());
        out.text(definition.shown());
        meaning(definition.meaning(), definition.shown());
        out.number(rules.computeIfAbsent(definition.evidence().rule(), rule -> rules.size()));
        out.signed(definition.evidence().logOdds());
    }

    private void meaning(String meaning, String shown) {
        int at = shown.length() <= MOST_SEARCHED ? shown.indexOf(meaning) : -1;
        out.number(at + 1);
        if (at < 0) {
            out.text(meaning);
        } else {
            out.number(meaning.length());
        }
    }

    private void broader(Broader broader) {
        out.text(broader.narrower());
        out.text(broader.broader());
        out.number(WAYS.indexOf(broader.way()));
        span(broader.span());
    }

    private void span(Span span) {
        out.number(span.start());
        out.number(span.length());
    }
}
