package dev.glossls.server.cli;

import dev.glossls.extract.Verdict;
import dev.glossls.text.LineIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one rule made of one place, and what the others made of it.
 *
 * @param file its note, named the way the note was asked for
 * @param line the line of the name, counted from 1
 * @param verdict what the rule made of it
 * @param rivals what other rules made of the same block: those it beat, or the one it lost to
 */
record Explained(String file, int line, Verdict verdict, List<Verdict> rivals) {
    /** What counts comes first, then what has lost, each the likeliest first. */
    static final Comparator<Explained> BEST_FIRST = Comparator.comparing(
                    (Explained explained) -> explained.verdict().isLost())
            .thenComparing(explained -> -explained.verdict().logOdds());

    Explained {
        rivals = List.copyOf(rivals);
    }

    /** The wanted ones of a note's verdicts, in the order of their places. */
    static List<Explained> of(NoteText note, Predicate<Verdict> isWanted) {
        List<Verdict> verdicts = note.verdicts();
        LineIndex lines = LineIndex.of(note.text());
        List<Explained> explained = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (isWanted.test(verdict)) {
                int line = lines.lineAt(verdict.name().start()) + 1;
                explained.add(new Explained(note.file().toString(), line, verdict, rivals(verdict, verdicts)));
            }
        }
        return explained;
    }

    private static List<Verdict> rivals(Verdict verdict, List<Verdict> verdicts) {
        List<Verdict> rivals = new ArrayList<>();
        for (Verdict other : verdicts) {
            boolean sameBlock = other.block().equals(verdict.block());
            if (sameBlock && (verdict.hasLostTo(other) || other.hasLostTo(verdict))) {
                rivals.add(other);
            }
        }
        return rivals;
    }
}
