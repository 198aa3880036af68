package dev.glossls.server.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.check.Code;
import dev.glossls.check.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020). */
final class ProblemSarif implements ProblemFormat {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final List<Code> RULES = List.of(Code.values());
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String of(List<Problem> problems) {
        JsonObject driver = object("name", new JsonPrimitive("glossls"));
        driver.add("rules", rules());
        JsonArray results = new JsonArray();
        problems.forEach(problem -> results.add(result(problem)));
        JsonObject run = object("tool", object("driver", driver));
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", results);
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject log = object("$schema", new JsonPrimitive(SCHEMA));
        log.addProperty("version", "2.1.0");
        log.add("runs", runs);
        return GSON.toJson(log) + "\n";
    }

    private static JsonArray rules() {
        JsonArray rules = new JsonArray();
        for (Code code : RULES) {
            JsonObject rule = object("id", new JsonPrimitive(code.id()));
            rule.add("shortDescription", text(code.summary()));
            rule.add("defaultConfiguration", object("level", new JsonPrimitive(level(code.byDefault()))));
            rules.add(rule);
        }
        return rules;
    }

    private static JsonObject result(Problem problem) {
        JsonObject region = new JsonObject();
        region.addProperty("startLine", problem.start().line());
        region.addProperty("startColumn", problem.start().column());
        region.addProperty("endLine", problem.end().line());
        region.addProperty("endColumn", problem.end().column());
        JsonObject physical = object("artifactLocation", object("uri", new JsonPrimitive(uri(problem.file()))));
        physical.add("region", region);
        JsonArray locations = new JsonArray();
        locations.add(object("physicalLocation", physical));
        JsonObject result = object("ruleId", new JsonPrimitive(problem.code().id()));
        result.addProperty("ruleIndex", RULES.indexOf(problem.code()));
        result.addProperty("level", level(problem.level()));
        result.add("message", text(problem.message()));
        result.add("locations", locations);
        return result;
    }

    private static String level(Level level) {
        return switch (level) {
            case OFF -> "none";
            case HINT, INFORMATION -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** A path as a reference, relative if the path is. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            // A colon in the first part of a relative path would end a scheme.
            boolean scheme = !path.startsWith("/") && path.indexOf(':') >= 0;
            return new URI(null, null, scheme ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that is no reference: " + file, e);
        }
    }

    private static JsonObject text(String text) {
        return object("text", new JsonPrimitive(text));
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
