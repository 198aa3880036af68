package dev.glossls.server.session;

import dev.glossls.check.Code;
import dev.glossls.check.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
 * @param levels how much each kind of finding matters
 * @param paranoid whether each glossary that was made step by step is compared with one made afresh; for those who work on
 *     this program, and slow
 */
public record Settings(
        List<String> include,
        List<String> exclude,
        SortedSet<String> vocabularies,
        SortedSet<String> languages,
        Completing completion,
        Set<Feature> features,
        SortedMap<Code, Level> levels,
        boolean paranoid) {

    public static final Settings DEFAULT = new Settings(
            List.of("*.md", "*.markdown", "*.mdx", "*.qmd", "*.Rmd"),
            List.of(),
            sorted(List.of("aws-ai-practitioner")),
            sorted(List.of()),
            new Completing(InsertForm.PLAIN, 2),
            Feature.byDefault(),
            levelsByDefault(),
            false);

    public Settings {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        vocabularies = sorted(vocabularies);
        languages = sorted(languages);
        features = Set.copyOf(features);
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
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
        return new Settings(included, excluded, vocabularies, languages, completion, features, levels, paranoid);
    }

    Settings withVocabularies(SortedSet<String> names) {
        return new Settings(include, exclude, names, languages, completion, features, levels, paranoid);
    }

    Settings withLanguages(SortedSet<String> codes) {
        return new Settings(include, exclude, vocabularies, codes, completion, features, levels, paranoid);
    }

    Settings withCompletion(InsertForm insert, int minimumPrefix) {
        return new Settings(
                include,
                exclude,
                vocabularies,
                languages,
                new Completing(insert, minimumPrefix),
                features,
                levels,
                paranoid);
    }

    Settings withParanoia(boolean compares) {
        return new Settings(include, exclude, vocabularies, languages, completion, features, levels, compares);
    }

    Settings with(Code code, Level level) {
        SortedMap<Code, Level> changed = new TreeMap<>(levels);
        changed.put(code, level);
        return new Settings(include, exclude, vocabularies, languages, completion, features, changed, paranoid);
    }

    Settings with(Feature feature) {
        Set<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return new Settings(include, exclude, vocabularies, languages, completion, more, levels, paranoid);
    }

    Settings without(Feature feature) {
        Set<Feature> fewer = EnumSet.allOf(Feature.class);
        fewer.retainAll(features);
        fewer.remove(feature);
        return new Settings(include, exclude, vocabularies, languages, completion, fewer, levels, paranoid);
    }

    /** How much a finding of this kind matters. */
    public Level level(Code code) {
        return levels.getOrDefault(code, code.byDefault());
    }

    /** The kinds of findings that are looked for. */
    public List<Code> checked() {
        return Arrays.stream(Code.values())
                .filter(code -> level(code) != Level.OFF)
                .toList();
    }

    private static SortedMap<Code, Level> levelsByDefault() {
        SortedMap<Code, Level> levels = new TreeMap<>();
        for (Code code : Code.values()) {
            levels.put(code, code.byDefault());
        }
        return levels;
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
