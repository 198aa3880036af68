package dev.glossls.server.setup;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts members into the JSON of a file. Comments would be lost, so a file that has any is left alone. */
final class JsonMerge {
    private static final Pattern INDENTED = Pattern.compile("\\n([ \\t]+)\"");

    private JsonMerge() {}

    /**
     * The text of the file with what the addition says.
     *
     * @throws UnsafeChange if the file is no plain JSON object, or says something else in the same place
     */
    static String merged(Path file, String before, String addition) throws UnsafeChange {
        JsonObject whole = strict(file, before);
        merge(file, whole, JsonParser.parseString(addition).getAsJsonObject(), "");
        Matcher indented = INDENTED.matcher(before);
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .serializeNulls()
                        .setFormattingStyle(
                                FormattingStyle.PRETTY.withIndent(indented.find() ? indented.group(1) : "  "))
                        .create()
                        .toJson(whole)
                + "\n";
    }

    private static JsonObject strict(Path file, String text) throws UnsafeChange {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement whole = JsonParser.parseReader(reader);
            if (whole instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
                return object;
            }
            throw new UnsafeChange(file + " holds no JSON object");
        } catch (IOException | JsonParseException e) {
            throw new UnsafeChange(file + " is no plain JSON, perhaps because of comments, which would be lost");
        }
    }

    private static void merge(Path file, JsonObject into, JsonObject addition, String path) throws UnsafeChange {
        for (Map.Entry<String, JsonElement> member : addition.entrySet()) {
            String name = member.getKey();
            JsonElement there = into.get(name);
            if (there == null) {
                into.add(name, member.getValue());
            } else if (there instanceof JsonObject inner && member.getValue() instanceof JsonObject more) {
                merge(file, inner, more, path + name + " › ");
            } else if (!there.equals(member.getValue())) {
                throw new UnsafeChange(file + " has another value for " + path + name);
            }
        }
    }
}
