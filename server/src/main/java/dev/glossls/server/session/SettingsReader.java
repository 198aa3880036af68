package dev.glossls.server.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.glossls.glossary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Lays the values that were set over the ones that hold already. A value that is unknown or of a wrong type is reported
 * and changes nothing; the others stay in force. {@code null} means that nothing was set.
 */
final class SettingsReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Reports reports;

    private List<String> include;
    private List<String> exclude;
    private SortedSet<String> vocabularies;
    private boolean hover;
    private boolean completionEnabled;
    private InsertForm insert;
    private int minimumPrefix;
    private SortedSet<String> languages;

    private SettingsReader(Settings base, Reports reports) {
        this.reports = reports;
        this.include = base.include();
        this.exclude = base.exclude();
        this.vocabularies = base.vocabularies();
        this.hover = base.hover();
        this.completionEnabled = base.completion().enabled();
        this.insert = base.completion().insert();
        this.minimumPrefix = base.completion().minimumPrefix();
        this.languages = base.languages();
    }

    /** The settings that hold when a source is laid over others. */
    static Settings over(Settings base, SettingsSource source, Reports reports) {
        SettingsReader reader = new SettingsReader(base, reports);
        source.entries().forEach(reader::take);
        source.problems().forEach(reports::warn);
        return reader.settings();
    }

    private Settings settings() {
        var completing = new Settings.Completing(completionEnabled, insert, minimumPrefix);
        return new Settings(include, exclude, vocabularies, hover, completing, languages);
    }

    private void take(SettingsEntry entry) {
        if (entry.value().isJsonNull()) {
            return;
        }
        switch (entry.key()) {
            case "notes.include" -> include = globs(entry).orElse(include);
            case "notes.exclude" -> exclude = globs(entry).orElse(exclude);
            case "vocabularies" -> vocabularies = vocabularies(entry).orElse(vocabularies);
            case "hover.enabled" -> hover = truth(entry).orElse(hover);
            case "completion.enabled" -> completionEnabled = truth(entry).orElse(completionEnabled);
            case "completion.insert" -> insert = form(entry).orElse(insert);
            case "completion.minimumPrefix" -> minimumPrefix = count(entry).orElse(minimumPrefix);
            case "languages" -> languages = languages(entry).orElse(languages);
            case "$schema" -> {
                // Names the description of the file for editors; says nothing to us.
            }
            default -> reports.warn(entry.place() + ": unknown setting " + entry.key());
        }
    }

    private Optional<List<String>> globs(SettingsEntry entry) {
        return strings(entry).map(globs -> {
            List<String> sound = new ArrayList<>(globs);
            sound.removeIf(glob -> !isGlob(entry, glob));
            return sound;
        });
    }

    private boolean isGlob(SettingsEntry entry, String glob) {
        try {
            NoteFilter.matcher(glob);
            return true;
        } catch (PatternSyntaxException e) {
            reports.warn(entry.place() + ": not a glob in " + entry.key() + ": " + glob);
            return false;
        }
    }

    private Optional<SortedSet<String>> vocabularies(SettingsEntry entry) {
        SortedSet<String> known = Vocabulary.names();
        return strings(entry).map(names -> {
            List<String> sound = new ArrayList<>(names);
            for (String name : names) {
                if (!known.contains(name)) {
                    reports.warn(entry.place() + ": no vocabulary " + name + "; there is " + String.join(", ", known));
                    sound.remove(name);
                }
            }
            return Settings.sorted(sound);
        });
    }

    private Optional<SortedSet<String>> languages(SettingsEntry entry) {
        return strings(entry).map(codes -> {
            List<String> sound = new ArrayList<>(codes);
            for (String code : codes) {
                if (!LANGUAGE.matcher(code).matches()) {
                    reports.warn(entry.place() + ": not a language code of two letters: " + code);
                    sound.remove(code);
                }
            }
            return Settings.sorted(sound);
        });
    }

    private Optional<InsertForm> form(SettingsEntry entry) {
        for (InsertForm form : InsertForm.values()) {
            if (isString(entry.value()) && name(form).equals(entry.value().getAsString())) {
                return Optional.of(form);
            }
        }
        String known =
                Arrays.stream(InsertForm.values()).map(SettingsReader::name).collect(Collectors.joining(", "));
        return wrong(entry, "one of " + known);
    }

    private Optional<Boolean> truth(SettingsEntry entry) {
        return entry.value() instanceof JsonPrimitive value && value.isBoolean()
                ? Optional.of(value.getAsBoolean())
                : wrong(entry, "true or false");
    }

    private Optional<Integer> count(SettingsEntry entry) {
        if (entry.value() instanceof JsonPrimitive value && value.isNumber()) {
            double number = value.getAsDouble();
            if (number == Math.rint(number) && 1 <= number && number <= 20) {
                return Optional.of((int) number);
            }
        }
        return wrong(entry, "a whole number from 1 to 20");
    }

    private Optional<List<String>> strings(SettingsEntry entry) {
        if (!(entry.value() instanceof JsonArray array)
                || !array.asList().stream().allMatch(SettingsReader::isString)) {
            return wrong(entry, "a list of strings");
        }
        return Optional.of(array.asList().stream().map(JsonElement::getAsString).toList());
    }

    private <T> Optional<T> wrong(SettingsEntry entry, String wanted) {
        reports.warn(entry.place() + ": " + entry.key() + " has to be " + wanted);
        return Optional.empty();
    }

    private static boolean isString(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isString();
    }

    private static String name(InsertForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
