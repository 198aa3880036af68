package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is set off in a passage, found by where it begins and ends: a passage may hold many thousands. */
final class Marks {
    static final Marks NONE = new Marks(List.of());

    /** In order of their starts, of two with one start the shorter first. */
    private final List<Mark> sorted;

    private final int[] ends;

    private Marks(List<Mark> sorted) {
        this.sorted = sorted;
        this.ends = sorted.stream().mapToInt(mark -> mark.span().end()).sorted().toArray();
    }

    static Marks of(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparing(Mark::span));
        return sorted.isEmpty() ? NONE : new Marks(List.copyOf(sorted));
    }

    /** The marks that lie wholly inside a stretch, in order. */
    List<Mark> in(Span stretch) {
        List<Mark> inside = new ArrayList<>();
        for (int i = firstAt(stretch.start()); i < sorted.size(); i++) {
            Mark mark = sorted.get(i);
            if (mark.span().start() > stretch.end()) {
                break;
            }
            if (stretch.covers(mark.span())) {
                inside.add(mark);
            }
        }
        return inside;
    }

    /** The longest mark that begins at an offset and does not reach beyond a limit. */
    Optional<Mark> longestAt(int offset, int limit) {
        Mark longest = null;
        for (int i = firstAt(offset); i < sorted.size(); i++) {
            Mark mark = sorted.get(i);
            if (mark.span().start() > offset || mark.span().end() > limit) {
                break;
            }
            boolean longer =
                    longest == null || longest.span().length() < mark.span().length();
            longest = longer ? mark : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** Whether some mark ends just before the character at an offset. */
    boolean endAt(int offset) {
        return Arrays.binarySearch(ends, offset) >= 0;
    }

    /** The index of the first mark that begins at an offset or after it. */
    private int firstAt(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
