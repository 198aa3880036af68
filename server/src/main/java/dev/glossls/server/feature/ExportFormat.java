package dev.glossls.server.feature;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Place;
import dev.glossls.glossary.WholeGlossary;
import java.util.List;

/** The forms in which a whole glossary is written down, named as people write them. */
public enum ExportFormat {
    /** One page for people. */
    markdown,
    /** One JSON object a line for programs; the keys are a promise. */
    jsonl;

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** All that the notes define. {@code between} is called now and then, and may throw to give up. */
    public String of(Glossary glossary, Runnable between) {
        List<Concept> concepts = WholeGlossary.concepts(glossary, between);
        return switch (this) {
            case markdown -> WholeGlossary.markdown(concepts);
            case jsonl -> lines(concepts);
        };
    }

    private static String lines(List<Concept> concepts) {
        StringBuilder lines = new StringBuilder();
        for (Concept concept : concepts) {
            JsonObject object = new JsonObject();
            object.addProperty("term", concept.label());
            object.add("aliases", GSON.toJsonTree(concept.aliases()));
            JsonArray definitions = new JsonArray();
            for (Place place : WholeGlossary.told(concept)) {
                JsonObject definition = new JsonObject();
                definition.addProperty("text", WholeGlossary.plain(place));
                definition.addProperty("note", place.note().uri());
                definition.addProperty("line", place.definition().line() + 1);
                definitions.add(definition);
            }
            object.add("definitions", definitions);
            lines.append(GSON.toJson(object)).append('\n');
        }
        return lines.toString();
    }
}
