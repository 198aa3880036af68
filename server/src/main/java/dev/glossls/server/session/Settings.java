package dev.glossls.server.session;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person may choose.
 *
 * @param include globs of the files that are notes; one without a slash holds in every folder
 * @param exclude globs of files and folders that are left out
 * @param vocabularies the vocabularies of the program that count, by name
 * @param hover whether hovers are answered
 * @param completion what is offered while typing
 * @param languages the languages whose word lists are used, by ISO 639-1 code; none means all
 */
public record Settings(
        List<String> include,
        List<String> exclude,
        SortedSet<String> vocabularies,
        boolean hover,
        Completing completion,
        SortedSet<String> languages) {

    public static final Settings DEFAULT = new Settings(
            List.of("*.md", "*.markdown", "*.mdx", "*.qmd", "*.Rmd"),
            List.of(),
            sorted(List.of("aws-ai-practitioner")),
            true,
            new Completing(true, InsertForm.PLAIN, 2),
            sorted(List.of()));

    public Settings {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        vocabularies = sorted(vocabularies);
        languages = sorted(languages);
    }

    /**
     * What is offered while typing.
     *
     * @param enabled whether anything is
     * @param insert how a term is written
     * @param minimumPrefix how many letters have to be typed first, at least 1
     */
    public record Completing(boolean enabled, InsertForm insert, int minimumPrefix) {}

    /** Whether the same files are notes and say the same under both settings. */
    boolean readsAs(Settings other) {
        return include.equals(other.include)
                && exclude.equals(other.exclude)
                && vocabularies.equals(other.vocabularies)
                && languages.equals(other.languages);
    }

    static SortedSet<String> sorted(Collection<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
}
