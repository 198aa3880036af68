package dev.glossls.bench;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Notes about made-up terms, as the reader would make them of {@code - **T (A)**: what it is} under a heading: the same ones
 * for the same number every time. Labels of one to four words out of a vocabulary in which few words are frequent and
 * most are rare.
 */
public final class GeneratedNotes {
    /** As many definitions are in every note. */
    public static final int DEFINITIONS = 8;

    private static final int WORDS = 40_000;
    private static final int NOTES_IN_FOLDER = 100;
    private static final String[] SYLLABLES =
            "ba co di fe ga hu ki lo mu na pe ra si to vu wo stra pli gre tor men lin var com".split(" ");
    private static final String[] ENDINGS = "n r l x tion ing ed ment er al ive ity or um a e ate ure".split(" ");
    private static final String[] LITTLE = "the of a in to that which with for and by is on as from".split(" ");

    private final SplittableRandom random = new SplittableRandom(20_240_229);
    private final List<String> words = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    private GeneratedNotes() {
        Set<String> known = new HashSet<>();
        while (words.size() < WORDS) {
            String word =
                    pick(SYLLABLES) + pick(SYLLABLES) + (random.nextInt(2) == 0 ? pick(SYLLABLES) : "") + pick(ENDINGS);
            if (known.add(word)) {
                words.add(word);
            }
        }
    }

    /** Notes that define so many terms together, in the order of their ids. */
    public static List<Note> of(int terms) {
        GeneratedNotes generated = new GeneratedNotes();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i * DEFINITIONS < terms; i++) {
            notes.add(generated.note(i));
        }
        return notes;
    }

    /** A text of about so many characters in which every tenth word or so begins a label of the notes. */
    public static String text(List<Note> notes, int length) {
        GeneratedNotes generated = new GeneratedNotes();
        StringBuilder text = new StringBuilder(length + 100);
        while (text.length() < length) {
            text.append(generated.sentence(4 + generated.random.nextInt(6)));
            Note note = notes.get(generated.random.nextInt(notes.size()));
            text.append(' ')
                    .append(note.definitions()
                            .get(generated.random.nextInt(DEFINITIONS))
                            .label());
            text.append(generated.random.nextInt(4) == 0 ? "s.\n" : " ");
        }
        return text.toString();
    }

    private Note note(int number) {
        NoteId id = new NoteId(String.format(
                Locale.ROOT, "file:///home/ada/notes/area-%04d/note-%06d.md", number / NOTES_IN_FOLDER, number));
        List<Definition> definitions = new ArrayList<>();
        int at = 20;
        for (int i = 0; i < DEFINITIONS; i++) {
            Definition definition = definition(at, 2 + i);
            definitions.add(definition);
            at = definition.shownSpan().end() + 1;
        }
        List<Broader> broader = new ArrayList<>();
        if (random.nextInt(2) == 0) {
            String narrower = definitions.get(0).label();
            broader.add(new Broader(
                    narrower, definitions.get(1).label(), Way.KIND_OF, new Span(20, 20 + narrower.length())));
        }
        return new Note(id, List.of(new Heading(sentence(3), 1, new Span(0, 18))), definitions, broader);
    }

    private Definition definition(int at, int line) {
        String label = label();
        List<String> names = new ArrayList<>(List.of(label));
        if (label.indexOf(' ') > 0 && random.nextInt(8) == 0) {
            names.add(acronym(label));
        } else if (random.nextInt(20) == 0) {
            names.add(label());
        }
        String meaning = sentence(6 + random.nextInt(8));
        Span name = new Span(at + 4, at + 4 + label.length());
        Span shown = new Span(name.end() + 4, name.end() + 4 + meaning.length());
        String markdown = random.nextInt(5) == 0 ? meaning + "\n- " + sentence(5) : new String(meaning.toCharArray());
        return new Definition(
                names, name, shown, line, meaning, markdown, new Evidence("bold-lead", 2000 + random.nextInt(2000)));
    }

    private String label() {
        while (true) {
            int length = 1 + random.nextInt(100) / 12;
            StringBuilder label = new StringBuilder(word());
            for (int i = 1; i < Math.min(4, (length + 3) / 2); i++) {
                label.append(random.nextInt(12) == 0 ? '-' : ' ').append(word());
            }
            label.setCharAt(0, Character.toUpperCase(label.charAt(0)));
            if (labels.add(label.toString())) {
                return label.toString();
            }
        }
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder(word());
        for (int i = 1; i < length; i++) {
            sentence.append(' ').append(i % 2 == 0 ? pick(LITTLE) : word());
        }
        return sentence.toString();
    }

    /** A word; the first ones of the vocabulary far more often than the last. */
    private String word() {
        double skew = random.nextDouble();
        return words.get((int) (WORDS * skew * skew * skew));
    }

    private String pick(String[] strings) {
        return strings[random.nextInt(strings.length)];
    }

    /** Two letters of each word, so that few labels share an acronym. */
    private static String acronym(String label) {
        StringBuilder acronym = new StringBuilder();
        for (String word : label.split("[ -]")) {
            acronym.append(word, 0, 2);
        }
        return acronym.toString().toUpperCase(Locale.ROOT);
    }
}
