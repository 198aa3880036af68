package dev.glossls.glossary;

import dev.glossls.text.KeyHash;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which definitions of a name are headings of parts, for names of many definitions. It is found out once for each name that
 * somebody asks for, whichever notes are struck out later.
 */
final class Headings {
    /** The rule by which headings define. */
    private static final String RULE = "heading";

    private final NoteTable notes;
    private final Lazy<NameIndex> index;
    private final Remembered<TermKey, Divided> divided = new Remembered<>();

    Headings(NoteTable notes, Lazy<NameIndex> index) {
        this.notes = notes;
        this.index = index;
    }

    /**
     * The notes that define a name, by their indexes, in order.
     *
     * @param headed those in which it heads a part, each as often as it does
     * @param otherwise those that define it in another way
     */
    private record Divided(List<Integer> headed, List<Integer> otherwise) {}

    /** Whether a note that is not struck out defines a name in another way. */
    boolean isDefinedOtherwise(TermKey name, BitSet struck) {
        for (int note : divided.get(name, this::divide).otherwise()) {
            if (!struck.get(note)) {
                return true;
            }
        }
        return false;
    }

    /** In how many notes that are not struck out a name heads a part; counted no further than so many. */
    int count(TermKey name, BitSet struck, int most) {
        int count = 0;
        int last = -1;
        for (int note : divided.get(name, this::divide).headed()) {
            count += note == last || struck.get(note) ? 0 : 1;
            last = note;
            if (count == most) {
                break;
            }
        }
        return count;
    }

    private Divided divide(TermKey name) {
        Divided made = new Divided(new ArrayList<>(), new ArrayList<>());
        for (int number : index.get().names().of(KeyHash.of(name))) {
            boolean heads = notes.definition(number).evidence().rule().equals(RULE);
            (heads ? made.headed() : made.otherwise()).add(notes.noteOfDefinition(number));
        }
        return made;
    }
}
