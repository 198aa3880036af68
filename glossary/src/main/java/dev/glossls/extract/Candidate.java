package dev.glossls.extract;

import dev.glossls.text.TermKey;

/**
 * What one rule makes of one block.
 *
 * @param entry the block and where it stands
 * @param rule the rule's name
 * @param finding what it found
 * @param name what the term is called there
 * @param meaning the defining words as plain text
 * @param weight thousandths of the log odds, without what the rest of the note adds
 */
record Candidate(Entry entry, String rule, Finding finding, Name name, String meaning, int weight) {
    /** The key of the label. */
    TermKey key() {
        return TermKey.of(finding.name().passage().words(name.span()));
    }

    String label() {
        return name.label();
    }
}
