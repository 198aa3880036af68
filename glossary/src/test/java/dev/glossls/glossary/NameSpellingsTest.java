package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.extract.NoteParser;
import dev.glossls.index.Mention;
import dev.glossls.note.NamePieces;
import dev.glossls.note.Passage;
import dev.glossls.note.WordFilter;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.WordList;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which spellings name one thing, and which must be kept apart, as a reader of notes meets them: lists in files. */
class NameSpellingsTest {
    private static final int FEWEST = 150;
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** A name that a note defines, what stands in a text, and why one is meant by the other or not. */
    private record Pair(String name, String text, String reason) {
        @Override
        public String toString() {
            return name + " > " + text + " (" + reason + ")";
        }
    }

    @Test
    void spellingsOfOneNameAreFound() {
        check("same.txt", true);
    }

    @Test
    void noSpellingOfANameIsPassedOver() {
        List<Pair> passedOver = new ArrayList<>(pairs("same.txt"));
        passedOver.removeIf(
                pair -> WordFilter.of(NoteParser.prose(pair.text())).mayMention(NamePieces.of(pair.name())));
        assertEquals(List.of(), passedOver);
    }

    @Test
    void otherNamesAreNot() {
        check("apart.txt", false);
    }

    private static void check(String file, boolean found) {
        List<Pair> wrong = new ArrayList<>(pairs(file));
        assertTrue(wrong.size() >= FEWEST, file);
        wrong.removeIf(pair -> isFound(pair) == found);
        assertEquals(List.of(), wrong);
    }

    /** Whether the text as a whole, but for an article, mentions the name. */
    private static boolean isFound(Pair pair) {
        Glossary glossary = Glossary.of(List.of(NotesByHand.noteOf("a.md", List.of(pair.name()))));
        List<Word> words = TermKey.withoutArticle(pair.text(), Words.of(pair.text()));
        Span whole = new Span(words.get(0).start(), words.get(words.size() - 1).end());
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : NoteParser.prose(pair.text()).passages()) {
            mentions.addAll(glossary.mentions(passage));
        }
        return mentions.stream().anyMatch(mention -> mention.span().equals(whole));
    }

    private static List<Pair> pairs(String file) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : WordList.lines(NameSpellingsTest.class, "/names/" + file)) {
            String[] parts = unescaped(line).split(" [|>] ");
            assertEquals(3, parts.length, line);
            pairs.add(new Pair(parts[0], parts[1], parts[2]));
            if (line.indexOf('>') < 0) {
                pairs.add(new Pair(parts[1], parts[0], parts[2]));
            }
        }
        return pairs;
    }

    private static String unescaped(String line) {
        String characters =
                CHARACTER.matcher(line).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        return characters.replace("\\n", "\n");
    }
}
