package dev.glossls.server.session;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person may choose.
 *
 * @param include globs of the files that are notes; one without a slash holds in every folder
 * @param exclude globs of files and folders that are left out
 * @param vocabularies the vocabularies of the program that count, by name
 * @param languages the languages whose word lists are used, by ISO 639-1 code; none means all
 * @param completion how terms are offered while typing
 * @param features what is answered at all
 */
public record Settings(
        List<String> include,
        List<String> exclude,
        SortedSet<String> vocabularies,
        SortedSet<String> languages,
        Completing completion,
        Set<Feature> features) {

    public static final Settings DEFAULT = new Settings(
            List.of("*.md", "*.markdown", "*.mdx", "*.qmd", "*.Rmd"),
            List.of(),
            sorted(List.of("aws-ai-practitioner")),
            sorted(List.of()),
            new Completing(InsertForm.PLAIN, 2),
            Feature.byDefault());

    public Settings {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        vocabularies = sorted(vocabularies);
        languages = sorted(languages);
        features = Set.copyOf(features);
    }

    /**
     * How terms are offered while typing.
     *
     * @param insert how a term is written
     * @param minimumPrefix how many letters have to be typed first, at least 1
     */
    public record Completing(InsertForm insert, int minimumPrefix) {}

    /** Whether somebody who asks for this gets an answer. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    Settings withNotes(List<String> included, List<String> excluded) {
        return new Settings(included, excluded, vocabularies, languages, completion, features);
    }

    Settings withVocabularies(SortedSet<String> names) {
        return new Settings(include, exclude, names, languages, completion, features);
    }

    Settings withLanguages(SortedSet<String> codes) {
        return new Settings(include, exclude, vocabularies, codes, completion, features);
    }

    Settings withCompletion(InsertForm insert, int minimumPrefix) {
        return new Settings(include, exclude, vocabularies, languages, new Completing(insert, minimumPrefix), features);
    }

    Settings with(Feature feature) {
        Set<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return new Settings(include, exclude, vocabularies, languages, completion, more);
    }

    Settings without(Feature feature) {
        Set<Feature> fewer = EnumSet.allOf(Feature.class);
        fewer.retainAll(features);
        fewer.remove(feature);
        return new Settings(include, exclude, vocabularies, languages, completion, fewer);
    }

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
