package dev.glossls.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A place that a rule takes for a definition, before it is weighed.
 *
 * @param name the part of the line that names the term
 * @param moreNames other parts that name it
 * @param meaning the part of the line that says what it means; empty if only what stands below does
 * @param prior the odds that a place written this way is a definition
 */
record Finding(Line name, List<Line> moreNames, Line meaning, Odds prior) {
    Finding {
        moreNames = List.copyOf(moreNames);
    }

    static Finding of(Line name, Line meaning, Odds prior) {
        return new Finding(name, List.of(), meaning, prior);
    }

    /** Whether the defining words hold the name, as a sentence does; cells of a row are texts of their own. */
    boolean isSentence() {
        return meaning.passage().equals(name.passage()) && meaning.span().covers(name.span());
    }

    /** The same with one more name. */
    Finding alsoCalled(Line other) {
        List<Line> names = new ArrayList<>(moreNames);
        names.add(other);
        return new Finding(name, names, meaning, prior);
    }
}
