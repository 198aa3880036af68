package dev.glossls.text;

/** In which form the words of a label go into its key. */
public enum KeyForm {
    /** The normal form of a word. */
    EXACT {
        @Override
        String of(Word word) {
            return word.form();
        }
    },
    /** The normal form, but with two letters for an umlaut: {@code Übersetzung} as if it were {@code Uebersetzung}. */
    TRANSCRIBED {
        @Override
        String of(Word word) {
            return word.normal().transcribed().text();
        }
    },
    /** The stem that derived forms share: {@code foundational model} as if it were {@code foundation model}. */
    VARIANT {
        @Override
        String of(Word word) {
            return word.normal().variant();
        }
    };

    abstract String of(Word word);
}
