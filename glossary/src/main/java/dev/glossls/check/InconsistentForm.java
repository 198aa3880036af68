package dev.glossls.check;

import dev.glossls.check.CheckedNote.PassageMentions;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A term with "-tional" in one of its words where the notes define it with "-tion", or the other way round. Other derived
 * forms ("fine-tuned model", "fine-tuning model") are grammar, and are let be.
 */
final class InconsistentForm {
    private static final String NOUN = "tion";
    private static final String ADJECTIVE = "tional";

    private InconsistentForm() {}

    static List<Diagnostic> in(CheckedNote note) {
        List<Diagnostic> found = new ArrayList<>();
        for (PassageMentions block : note.mentions()) {
            for (Mention mention : block.mentions()) {
                if (!note.isCode(mention.span())) {
                    other(note, block.passage(), mention).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Diagnostic> other(CheckedNote note, Passage passage, Mention mention) {
        int start = passage.at(mention.span().start()).orElse(0);
        int end = passage.at(mention.span().end() - 1).orElse(start - 1) + 1;
        List<Word> written = end <= start ? List.of() : passage.words(new Span(start, end));
        if (TermKey.of(written).equals(mention.key())) {
            return Optional.empty();
        }
        for (Place place : note.glossary().places(mention.key())) {
            if (!place.note().isVocabulary() && CheckedNote.isTrusted(place.definition())) {
                String name = place.definition().names().get(place.keys().indexOf(mention.key()));
                return differing(written, Words.of(name))
                        .flatMap(word -> diagnostic(note, passage, mention, word, new Defined(name, place)));
            }
        }
        return Optional.empty();
    }

    private record Defined(String name, Place place) {}

    /** The only word that differs, if it does so by "-al" behind "-tion". */
    private static Optional<Word> differing(List<Word> written, List<Word> named) {
        Word differing = null;
        for (int i = 0; i < written.size() && written.size() == named.size(); i++) {
            String form = written.get(i).form();
            String other = named.get(i).form();
            if (form.equals(other)) {
                continue;
            }
            boolean adjective = form.equals(other + "al") && other.endsWith(NOUN);
            boolean noun = other.equals(form + "al") && form.endsWith(NOUN);
            if (differing != null || !(adjective || noun)) {
                return Optional.empty();
            }
            differing = written.get(i);
        }
        return Optional.ofNullable(differing);
    }

    private static Optional<Diagnostic> diagnostic(
            CheckedNote note, Passage passage, Mention mention, Word word, Defined defined) {
        Span source = passage.source(word.span());
        String seen = word.span().of(passage.text());
        if (!source.of(note.text()).equals(seen)) {
            return Optional.empty();
        }
        boolean adjective = seen.toLowerCase(Locale.ROOT).endsWith(ADJECTIVE);
        String form = adjective ? seen.substring(0, seen.length() - 2) : seen + "al";
        return Optional.of(Diagnostic.fixedBy(
                Fix.of("Change to \"" + form + "\", as it is defined", source, form),
                Code.INCONSISTENT_FORM,
                mention.span(),
                "The notes define \"" + defined.name() + "\".",
                Definitions.related(List.of(defined.place()))));
    }
}
