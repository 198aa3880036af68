package dev.glossls.text;

/**
 * The normal form of a word, see {@link WordForms#normal}: most often one object for all words that were written alike. It
 * carries the marks that one {@link Marker} gave it, so that asking what a word is good for touches nothing else.
 */
public final class Form {
    static final Form EMPTY = new Form("");

    private final String text;
    private final int hash;
    /** The number of a marker in the upper byte, what it said below. One number, so that threads never see halves. */
    private volatile long marks;

    Form(String text) {
        this.text = text;
        this.hash = text.hashCode();
    }

    String text() {
        return text;
    }

    /** Whether two words have the same normal form. */
    public boolean is(Form other) {
        return this == other || (hash == other.hash && text.equals(other.text));
    }

    /** What a marker says of this form: one bit for each of its sets. */
    long marks(Marker marker) {
        long known = marks;
        if (known >>> Marker.BITS == marker.number()) {
            return known & Marker.ALL;
        }
        long made = marker.of(text);
        marks = (long) marker.number() << Marker.BITS | made;
        return made;
    }
}
