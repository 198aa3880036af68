package dev.glossls.extract;

import dev.glossls.text.TermKey;

/**
 * What one rule makes of one block.
 *
 * @param entry the block and where it stands
 * @param rule the rule's name
 * @param finding what it found
 * @param name what the term is called there
 * @param key the key of the label
 * @param meaning the defining words
 * @param odds how likely it is a definition, without what the rest of the note adds
 */
record Candidate(Entry entry, String rule, Finding finding, Name name, TermKey key, Meaning meaning, Odds odds) {
    String label() {
        return name.label();
    }

    int weight() {
        return odds.sum();
    }
}
