package dev.glossls.server.session;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that one place sets, in the order in which they stand there: a {@code .glossls.json} file, or the client.
 * Groups may be written as objects ({@code "notes": {"include": …}}) or in their names ({@code "notes.include": …}).
 */
public final class SettingsSource {
    /** The name of the file at the root of a workspace. */
    public static final String FILE_NAME = ".glossls.json";

    /** gson tells the line of its reader in its description alone. */
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private final List<SettingsEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private SettingsSource() {}

    /** The values of a client's answer. */
    static SettingsSource client(JsonObject settings) {
        SettingsSource source = new SettingsSource();
        for (Map.Entry<String, JsonElement> member : settings.entrySet()) {
            if (isGroup(member.getKey()) && member.getValue() instanceof JsonObject group) {
                group.entrySet()
                        .forEach(inner ->
                                source.add(member.getKey() + "." + inner.getKey(), inner.getValue(), "client"));
            } else {
                source.add(member.getKey(), member.getValue(), "client");
            }
        }
        return source;
    }

    /** The values of a file's text. What cannot be read ends them, with a problem that names the line. */
    static SettingsSource file(Path file, String text) {
        SettingsSource source = new SettingsSource();
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.LENIENT);
            source.readObject(reader, file, "");
        } catch (IOException | JsonParseException | IllegalStateException e) {
            String line = LINE.matcher(String.valueOf(e.getMessage()))
                    .results()
                    .findFirst()
                    .map(found -> ":" + found.group(1))
                    .orElse("");
            source.problems.add(file + line + ": not readable as JSON from here on");
        }
        return source;
    }

    List<SettingsEntry> entries() {
        return List.copyOf(entries);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private void readObject(JsonReader reader, Path file, String group) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String key = group + reader.nextName();
            String place = file + ":" + line(reader);
            if (isGroup(key) && reader.peek() == JsonToken.BEGIN_OBJECT) {
                readObject(reader, file, key + ".");
            } else {
                add(key, JsonParser.parseReader(reader), place);
            }
        }
        reader.endObject();
    }

    private static boolean isGroup(String name) {
        return name.equals("notes") || Feature.isGroup(name);
    }

    private void add(String key, JsonElement value, String place) {
        entries.add(new SettingsEntry(key, value, place));
    }

    private static String line(JsonReader reader) {
        Matcher line = LINE.matcher(reader.toString());
        return line.find() ? line.group(1) : "1";
    }
}
