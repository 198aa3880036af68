package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a concept is a kind of, and what is a kind of it, as seen from one note. What the nearest note says counts. */
final class Kinship {
    private static final int HIGHEST = 8;

    private final Glossary glossary;
    private final NoteId from;

    Kinship(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
    }

    /** The labels of the concepts above, the broadest first; a concept that would come up twice ends the line. */
    List<String> above(Concept concept) {
        List<String> labels = new ArrayList<>();
        Set<TermKey> seen = new HashSet<>(keys(concept));
        Optional<Concept> next = broader(concept);
        while (next.isPresent()
                && labels.size() < HIGHEST
                && keys(next.get()).stream().noneMatch(seen::contains)) {
            labels.add(0, next.get().label());
            seen.addAll(keys(next.get()));
            next = broader(next.get());
        }
        return labels;
    }

    /** The labels of the kinds of a concept, in the order in which the notes name them. */
    List<String> below(Concept concept) {
        List<Statement> said = new ArrayList<>();
        for (TermKey key : keys(concept)) {
            said.addAll(glossary.narrower(key));
        }
        boolean own = said.stream().anyMatch(statement -> !statement.note().isVocabulary());
        said.removeIf(statement -> own && statement.note().isVocabulary());
        said.sort(nearestFirst());
        Map<TermKey, String> labels = new LinkedHashMap<>();
        Set<TermKey> itself = new HashSet<>(keys(concept));
        for (Statement statement : said) {
            concept(statement.broader().narrower())
                    .filter(kind -> !itself.contains(kind.key()))
                    .ifPresent(kind -> labels.putIfAbsent(kind.key(), kind.label()));
        }
        return List.copyOf(labels.values());
    }

    private Optional<Concept> broader(Concept concept) {
        List<Statement> said = new ArrayList<>();
        for (TermKey key : keys(concept)) {
            said.addAll(glossary.broader(key));
        }
        said.sort(nearestFirst());
        for (Statement statement : said) {
            Optional<Concept> broader = concept(statement.broader().broader());
            if (broader.isPresent() && !keys(concept).contains(broader.get().key())) {
                return broader;
            }
        }
        return head(concept);
    }

    /** The concept that the last words of a label name: "instruction based fine tuning" is a kind of "fine tuning". */
    private Optional<Concept> head(Concept concept) {
        for (String name : concept.names()) {
            List<Word> words = Words.of(name);
            for (int i = 1; i < words.size() - 1; i++) {
                TermKey key = TermKey.of(words.subList(i, words.size()));
                if (glossary.isLive(key) && !keys(concept).contains(key)) {
                    return glossary.meanings(key, from).stream().findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Concept> concept(String name) {
        return glossary.meanings(TermKey.of(name), from).stream().findFirst();
    }

    private Comparator<Statement> nearestFirst() {
        return Comparator.comparing((Statement statement) -> from.distanceTo(statement.note()))
                .thenComparing(Statement::note)
                .thenComparing(statement -> statement.broader().span());
    }

    private static List<TermKey> keys(Concept concept) {
        List<TermKey> keys = new ArrayList<>(List.of(concept.key()));
        concept.names().forEach(name -> keys.add(TermKey.of(name)));
        return keys;
    }
}
