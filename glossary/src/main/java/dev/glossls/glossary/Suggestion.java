package dev.glossls.glossary;

import dev.glossls.text.TermKey;

/**
 * One name that may be written.
 *
 * @param name the name as the notes write it
 * @param filter what goes on with what was typed as long as the name is meant by it
 * @param insert the text to write, in the case that fits the place
 * @param preferred the preferred label of its concept; the same as {@code name} unless that is an alias
 * @param source the note that defines it, or the vocabulary, in short
 * @param key the name's key, to look its meaning up
 */
public record Suggestion(String name, String filter, String insert, String preferred, String source, TermKey key) {}
