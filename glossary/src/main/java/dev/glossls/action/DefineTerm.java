package dev.glossls.action;

import dev.glossls.action.Situation.Phrase;
import dev.glossls.check.Code;
import dev.glossls.check.Diagnostic;
import dev.glossls.glossary.Place;
import dev.glossls.note.NoteId;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;

/** A definition of words that have none: right below, or in the note that holds the glossary. Begins as the sentence they stand in. */
final class DefineTerm {
    private DefineTerm() {}

    static List<Action> at(Situation situation) {
        return situation.phrase().map(phrase -> at(situation, phrase)).orElse(List.of());
    }

    private static List<Action> at(Situation situation, Phrase phrase) {
        boolean defined = situation.glossary().places(TermKey.of(phrase.text())).stream()
                .map(Place::note)
                .anyMatch(note -> !note.isVocabulary());
        boolean slip = situation.foundHere().stream().anyMatch(found -> found.code() == Code.NEAR_MISS);
        if (defined || slip || TermKey.of(phrase.text()).isEmpty()) {
            return List.of();
        }
        List<Diagnostic> solves = situation.foundHere().stream()
                .filter(found -> found.code() == Code.UNDEFINED_ACRONYM || found.code() == Code.UNDEFINED_TERM)
                .toList();
        Kind kind = solves.isEmpty() ? Kind.EXTRACT : Kind.QUICK_FIX;
        String entry = "**" + phrase.text() + "**: " + sentence(phrase);
        List<Action> actions = new ArrayList<>();
        NoteId here = situation.note().id();
        Below below = Below.of(situation.note().text(), phrase.passage().span());
        if (below.isFree()) {
            actions.add(new Action(
                    "Define \"" + phrase.text() + "\" here",
                    kind,
                    solves,
                    () -> List.of(NoteChange.of(here, Span.at(below.offset()), below.before() + entry))));
        }
        GlossaryNote.of(situation)
                .ifPresent(target -> actions.add(new Action(
                        "Define \"" + phrase.text() + "\" in " + target.id().shortName(),
                        kind,
                        solves,
                        () -> List.of(target.appended(entry)))));
        return actions;
    }

    /** The sentence around the words, as it is seen. */
    private static String sentence(Phrase phrase) {
        String text = phrase.passage().text();
        int at = phrase.passage().at(phrase.span().start()).orElse(0);
        int start = at;
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = at;
        while (end < text.length() && !endsSentence(text, end)) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    private static boolean endsSentence(String text, int i) {
        boolean stop = ".!?。！？".indexOf(text.charAt(i)) >= 0;
        return stop
                && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i) > 0x2000);
    }

    /** The place right below a block, and what has to stand before a definition there: in a list, the mark of an item. */
    private record Below(int offset, String before) {
        static Below of(String text, Span block) {
            LineIndex lines = LineIndex.of(text);
            String first = lines.span(lines.lineAt(block.start())).of(text);
            String mark = first.replaceFirst("^(\\s*(?:[-*+] )?).*", "$1");
            int offset = lines.end(lines.lineAt(block.end()));
            boolean table =
                    first.stripLeading().startsWith("|") || first.stripLeading().startsWith(">");
            return new Below(table ? -1 : offset, mark.isBlank() ? "\n\n" : "\n" + mark);
        }

        boolean isFree() {
            return offset >= 0;
        }
    }
}
