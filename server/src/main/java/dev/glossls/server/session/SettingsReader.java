package dev.glossls.server.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.glossls.check.Code;
import dev.glossls.check.Level;
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

    private static final String DIAGNOSTICS = "diagnostics.";

    private final Reports reports;

    private Settings settings;

    private SettingsReader(Settings base, Reports reports) {
        this.reports = reports;
        this.settings = base;
    }

    /** The settings that hold when a source is laid over others. */
    static Settings over(Settings base, SettingsSource source, Reports reports) {
        SettingsReader reader = new SettingsReader(base, reports);
        source.entries().forEach(reader::take);
        source.problems().forEach(reports::warn);
        return reader.settings;
    }

    private void take(SettingsEntry entry) {
        if (entry.value().isJsonNull()) {
            return;
        }
        switch (entry.key()) {
            case "notes.include" ->
                globs(entry).ifPresent(globs -> settings = settings.withNotes(globs, settings.exclude()));
            case "notes.exclude" ->
                globs(entry).ifPresent(globs -> settings = settings.withNotes(settings.include(), globs));
            case "vocabularies" -> vocabularies(entry).ifPresent(names -> settings = settings.withVocabularies(names));
            case "languages" -> languages(entry).ifPresent(codes -> settings = settings.withLanguages(codes));
            case "completion.insert" -> form(entry).ifPresent(this::insert);
            case "completion.minimumPrefix" -> count(entry).ifPresent(this::minimumPrefix);
            case "paranoid" -> truth(entry).ifPresent(compares -> settings = settings.withParanoia(compares));
            case "$schema" -> {
                // Names the description of the file for editors; says nothing to us.
            }
            default -> feature(entry);
        }
    }

    private void feature(SettingsEntry entry) {
        Optional<Code> code = code(entry.key());
        if (code.isPresent()) {
            level(entry).ifPresent(level -> settings = settings.with(code.get(), level));
            return;
        }
        Optional<Feature> feature = Feature.of(entry.key());
        if (feature.isEmpty()) {
            reports.warn(entry.place() + ": unknown setting " + entry.key());
            return;
        }
        truth(entry).ifPresent(on -> settings = on ? settings.with(feature.get()) : settings.without(feature.get()));
    }

    private static Optional<Code> code(String key) {
        return key.startsWith(DIAGNOSTICS) ? Code.of(key.substring(DIAGNOSTICS.length())) : Optional.empty();
    }

    private Optional<Level> level(SettingsEntry entry) {
        return oneOf(Level.values(), entry);
    }

    private void insert(InsertForm form) {
        settings = settings.withCompletion(form, settings.completion().minimumPrefix());
    }

    private void minimumPrefix(int letters) {
        settings = settings.withCompletion(settings.completion().insert(), letters);
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
        return oneOf(InsertForm.values(), entry);
    }

    /** One of the values of an enum, by its name in small letters. */
    private <E extends Enum<E>> Optional<E> oneOf(E[] values, SettingsEntry entry) {
        for (E value : values) {
            if (isString(entry.value()) && name(value).equals(entry.value().getAsString())) {
                return Optional.of(value);
            }
        }
        return wrong(
                entry,
                "one of " + Arrays.stream(values).map(SettingsReader::name).collect(Collectors.joining(", ")));
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

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
