package dev.glossls.server.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** Findings as a JSON list, for other programs. The keys are a promise. */
final class ProblemJson implements ProblemFormat {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    @Override
    public String of(List<Problem> problems) {
        JsonArray list = new JsonArray();
        for (Problem problem : problems) {
            JsonObject object = new JsonObject();
            object.addProperty("file", problem.file());
            object.addProperty("line", problem.start().line());
            object.addProperty("column", problem.start().column());
            object.addProperty("endLine", problem.end().line());
            object.addProperty("endColumn", problem.end().column());
            object.addProperty("severity", problem.level().name().toLowerCase(Locale.ROOT));
            object.addProperty("code", problem.code().id());
            object.addProperty("message", problem.message());
            list.add(object);
        }
        return GSON.toJson(list) + "\n";
    }
}
