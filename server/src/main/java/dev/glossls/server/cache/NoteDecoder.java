package dev.glossls.server.cache;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import dev.glossls.note.WordFilter;
import dev.glossls.text.Span;
import java.io.StreamCorruptedException;
import java.util.List;

/** Reads the facts of one note that {@link NoteEncoder} wrote. What cannot have been written is refused. */
final class NoteDecoder {
    private static final int LEAST_HEADING = 4;
    private static final int LEAST_DEFINITION = 12;
    private static final int LEAST_BROADER = 5;

    private final FactsReader in;
    private final List<String> rules;

    private NoteDecoder(FactsReader in, List<String> rules) {
        this.in = in;
        this.rules = rules;
    }

    /** The note of that id whose facts the bytes are. */
    static Note note(NoteId id, FactsReader in, List<String> rules) throws StreamCorruptedException {
        NoteDecoder decoder = new NoteDecoder(in, rules);
        Note note = new Note(id, decoder.headings(), decoder.definitions(), decoder.allBroader(), decoder.words());
        if (!in.isAtEnd()) {
            throw new StreamCorruptedException("more than a note");
        }
        return note;
    }

    private List<Heading> headings() throws StreamCorruptedException {
        Heading[] headings = new Heading[in.count(LEAST_HEADING)];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = new Heading(in.text(), in.signed(), span());
        }
        return List.of(headings);
    }

    private List<Definition> definitions() throws StreamCorruptedException {
        Definition[] definitions = new Definition[in.count(LEAST_DEFINITION)];
        for (int i = 0; i < definitions.length; i++) {
            definitions[i] = definition();
        }
        return List.of(definitions);
    }

    private Definition definition() throws StreamCorruptedException {
        List<String> names = names();
        Span nameSpan = span();
        Span shownSpan = span();
        int line = in.signed();
        String shown = in.text();
        String meaning = meaning(shown);
        String rule = rules.get(in.below(rules.size()));
        return new Definition(names, nameSpan, shownSpan, line, meaning, shown, new Evidence(rule, in.signed()));
    }

    private List<String> names() throws StreamCorruptedException {
        String label = in.text();
        int aliases = in.count(1);
        if (aliases == 0) {
            return List.of(label);
        }
        String[] names = new String[1 + aliases];
        names[0] = label;
        for (int i = 1; i < names.length; i++) {
            names[i] = in.text();
        }
        return List.of(names);
    }

    private String meaning(String shown) throws StreamCorruptedException {
        int at = in.below(shown.length() + 2) - 1;
        if (at < 0) {
            return in.text();
        }
        int length = in.below(shown.length() - at + 1);
        return shown.substring(at, at + length);
    }

    private List<Broader> allBroader() throws StreamCorruptedException {
        Broader[] broader = new Broader[in.count(LEAST_BROADER)];
        for (int i = 0; i < broader.length; i++) {
            broader[i] = new Broader(in.text(), in.text(), way(), span());
        }
        return List.of(broader);
    }

    private WordFilter words() throws StreamCorruptedException {
        long[] bits = new long[in.count(Long.BYTES)];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = in.fixed();
        }
        if (bits.length == 0) {
            throw new StreamCorruptedException("a filter without bits");
        }
        return WordFilter.ofLongs(bits);
    }

    private Way way() throws StreamCorruptedException {
        return NoteEncoder.WAYS.get(in.below(NoteEncoder.WAYS.size()));
    }

    private Span span() throws StreamCorruptedException {
        int start = in.size();
        int length = in.size();
        if (length > Integer.MAX_VALUE - start) {
            throw new StreamCorruptedException("not a span: " + start + " and " + length);
        }
        return new Span(start, start + length);
    }
}
