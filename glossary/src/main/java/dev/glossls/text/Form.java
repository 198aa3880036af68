package dev.glossls.text;

import org.jspecify.annotations.Nullable;

/**
 * The normal form of a word, see {@link WordForms#normal}: most often one object for all words that were written alike. It
 * carries what is asked of words again and again: the hashes of which those of keys are made, and the marks that one
 * {@link Marker} gave it, so that asking what a word is good for touches nothing else.
 */
public final class Form {
    static final Form EMPTY = new Form("", null);

    private final String text;
    private final long hash;
    private final long power;
    private final int variantLength;
    private final long variantHash;
    private final long variantPower;
    /** The form with its umlauts as two letters; null if it was written without any. */
    private final @Nullable Form transcribed;
    /** The number of a marker in the upper byte, what it said below. One number, so that threads never see halves. */
    private volatile long marks;

    private Form(String text, @Nullable Form transcribed) {
        this.text = text;
        this.hash = KeyHash.of(text, text.length());
        this.power = KeyHash.power(text.length());
        this.variantLength = WordForms.variantLength(text);
        this.variantHash = KeyHash.of(text, variantLength);
        this.variantPower = KeyHash.power(variantLength);
        this.transcribed = transcribed;
    }

    /** The form of a word as it is written. */
    static Form of(String written) {
        String normal = WordForms.normal(written);
        if (normal.isEmpty()) {
            return EMPTY;
        }
        String spelled = WordForms.transcribed(written);
        return new Form(normal, spelled.equals(written) ? null : new Form(WordForms.normal(spelled), null));
    }

    String text() {
        return text;
    }

    /** The stem that derived forms of the word share. */
    String variant() {
        return text.substring(0, variantLength);
    }

    /** The form with {@code ae}, {@code oe}, {@code ue} where the word was written with umlauts. */
    Form transcribed() {
        return transcribed == null ? this : transcribed;
    }

    long hash() {
        return hash;
    }

    long power() {
        return power;
    }

    long variantHash() {
        return variantHash;
    }

    long variantPower() {
        return variantPower;
    }

    /** Whether the word is its own stem. */
    boolean isVariant() {
        return variantLength == text.length();
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
