package dev.glossls.server.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossls.extract.PlainText;
import dev.glossls.note.Definition;

/** Definitions as JSON, one object a line, for other programs. The keys are a promise. */
final class TermsJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final double THOUSAND = 1000;

    private TermsJson() {}

    static String line(Found found) {
        Definition definition = found.definition();
        JsonArray aliases = new JsonArray();
        definition.aliases().forEach(aliases::add);
        JsonObject object = new JsonObject();
        object.addProperty("term", definition.label());
        object.add("aliases", aliases);
        object.addProperty("line", found.line());
        object.addProperty("definition", definition.meaning());
        object.addProperty("hover", PlainText.of(definition.shown()));
        object.addProperty("file", found.file());
        object.addProperty("rule", definition.evidence().rule());
        object.addProperty("confidence", Math.round(definition.evidence().confidence() * THOUSAND) / THOUSAND);
        return GSON.toJson(object);
    }
}
