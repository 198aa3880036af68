package dev.glossls.check;

import dev.glossls.check.CheckedNote.PassageMentions;
import dev.glossls.glossary.Place;
import dev.glossls.index.NameWords;
import dev.glossls.note.Passage;
import dev.glossls.note.Tier;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word that one slip of the finger made of a word of a known term, where all else of the term stands around it. Many
 * words of a language differ by one letter ("casual", "causal"), so the word has to look like a slip by itself as well: no
 * term holds it, the note has it but once or twice, and where the term is that one word, its letters follow each other
 * as they do in no other word at hand, or a double letter is single, or a single one double.
 */
final class NearMiss {
    private static final int SHORTEST_ALONE = 8;
    private static final int MOST_OFTEN = 2;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_LINK = 200;
    /** So many different words are looked at: more are hardly a text. */
    private static final int MOST_WORDS = 20_000;

    /** So many letters at the end of a word are what its forms differ by. */
    private static final int ENDING = 2;

    private final CheckedNote note;
    private final Map<String, List<String>> near = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private NearMiss(CheckedNote note) {
        this.note = note;
    }

    static List<Diagnostic> in(CheckedNote note) {
        NearMiss check = new NearMiss(note);
        note.mentions().forEach(check::look);
        return check.found;
    }

    private void look(PassageMentions block) {
        Passage passage = block.passage();
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.length() < NameWords.SHORTEST || !standsFree(words, i)) {
                continue;
            }
            for (String meant : near(word.form())) {
                Optional<Meant> term = term(passage, i, meant);
                Span source = passage.source(word.span());
                boolean plain = !note.isCode(source) && !block.holds(source) && isWritten(source, word, passage);
                if (term.isPresent() && plain) {
                    report(term.get(), source, word.span().of(passage.text()), meant);
                    break;
                }
            }
        }
    }

    /** What the term is, by its name, and where it is defined. */
    private record Meant(String name, Place place) {}

    /** The words of names that are one slip away, unless the word may well be meant. */
    private List<String> near(String form) {
        List<String> known = near.get(form);
        if (known == null) {
            boolean meant = near.size() >= MOST_WORDS
                    || note.count(form) > MOST_OFTEN
                    || note.glossary().nearNames().isWordOfName(form);
            known = meant ? List.of() : note.glossary().nearNames().oneSlipFrom(form);
            known = known.stream().filter(other -> !isOtherForm(form, other)).toList();
            near.put(form, known);
        }
        return known;
    }

    /** Whether two words differ in their endings alone, or one is the other with something behind it. */
    private static boolean isOtherForm(String one, String other) {
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        boolean swapped = one.length() == other.length() && shared == shorter - ENDING && isSwapped(one, other, shared);
        return shared >= shorter - ENDING && !swapped;
    }

    private static boolean isSwapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    private Optional<Meant> term(Passage passage, int at, String meant) {
        List<Word> words = passage.words();
        for (int from = Math.max(0, at - LONGEST_NAME + 1); from <= at; from++) {
            for (int to = Math.min(words.size(), from + LONGEST_NAME); to > at; to--) {
                if (to - from > 1 && joined(words, from, to)) {
                    Optional<Meant> term = named(passage, from, to, at, meant);
                    if (term.isPresent()) {
                        return term;
                    }
                }
            }
        }
        String form = words.get(at).form();
        boolean likely = form.length() >= SHORTEST_ALONE && LetterSequences.showSlip(form, meant, note);
        return likely ? named(passage, at, at + 1, at, meant) : Optional.empty();
    }

    private static boolean joined(List<Word> words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.get(i).gap() == Gap.BREAK) {
                return false;
            }
        }
        return true;
    }

    private Optional<Meant> named(Passage passage, int from, int to, int at, String meant) {
        StringBuilder phrase = new StringBuilder();
        List<Word> words = passage.words();
        for (int i = from; i < to; i++) {
            phrase.append(phrase.isEmpty() ? "" : " ")
                    .append(i == at ? meant : words.get(i).span().of(passage.text()));
        }
        TermKey key = TermKey.of(Words.of(phrase));
        for (Place place : note.glossary().places(key)) {
            if (place.definition().evidence().tier() != Tier.WEAK) {
                String name = place.definition().names().get(place.keys().indexOf(key));
                return Optional.of(new Meant(name, place));
            }
        }
        return Optional.empty();
    }

    private static boolean standsFree(List<Word> words, int i) {
        boolean left = i == 0 || words.get(i).gap() != Gap.GLUED;
        boolean right = i + 1 == words.size() || words.get(i + 1).gap() != Gap.GLUED;
        return left && right;
    }

    /** Whether the word stands in the source as it is seen, and is not in capitals. */
    private boolean isWritten(Span source, Word word, Passage passage) {
        String seen = word.span().of(passage.text());
        return source.of(note.text()).equals(seen)
                && !isInWikiLink(source)
                && seen.substring(1).equals(seen.substring(1).toLowerCase(Locale.ROOT));
    }

    /** What such a link says is the name of a note or a heading: to change it here alone would break it. */
    private boolean isInWikiLink(Span source) {
        int from = Math.max(0, source.start() - LONGEST_LINK);
        String before = note.text().substring(from, source.start());
        int open = before.lastIndexOf("[[");
        return open >= 0 && before.indexOf('\n', open) < 0 && before.indexOf("]]", open) < 0;
    }

    private void report(Meant meant, Span source, String written, String form) {
        String replacement = as(written, form, meant.name());
        String message = "Is \"" + meant.name() + "\" meant? This is almost a word of it.";
        found.add(Diagnostic.fixedBy(
                Fix.of("Change to \"" + replacement + "\"", source, replacement),
                Code.NEAR_MISS,
                source,
                message,
                Definitions.related(List.of(meant.place()))));
    }

    /** The word that is meant, in the case and number of the one that is written. */
    private static String as(String written, String form, String name) {
        String meant = form;
        for (Word word : Words.of(name)) {
            String spelled = word.span().of(name);
            if (word.form().equals(form)) {
                meant = spelled.substring(0, Math.min(spelled.length(), form.length()));
                break;
            }
        }
        boolean plural = written.endsWith("s") && !form.endsWith("s");
        boolean capital = Character.isUpperCase(written.charAt(0));
        String first = meant.substring(0, 1);
        String start = capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT);
        return start + meant.substring(1) + (plural ? "s" : "");
    }
}
