package dev.glossls.server.session;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The places where settings come from, laid over each other: the defaults, the files at the roots of the workspace, the
 * first root above the others, and the client above all.
 */
final class SettingsLayers {
    private final Limits limits;
    private final Reports reports;
    private volatile JsonObject client = new JsonObject();
    private volatile List<String> reported = List.of();

    SettingsLayers(Limits limits, Reports reports) {
        this.limits = limits;
        this.reports = reports;
    }

    /** What the client sets from now on, in place of what it set before. */
    void client(JsonObject settings) {
        client = settings.deepCopy();
    }

    /** What is wrong with the settings that were read last. */
    List<String> problems() {
        return reported;
    }

    /** What is wrong will be reported again. */
    void forget() {
        reported = List.of();
    }

    /** The settings that hold; files are read each time. What is wrong is reported once, until something else is. */
    Settings read(List<Path> folders) {
        List<String> problems = new ArrayList<>();
        Reports collected = new Reports() {
            @Override
            public void warn(String message) {
                problems.add(message);
            }

            @Override
            public void info(String message) {
                reports.info(message);
            }
        };
        Settings files = FolderSettings.read(folders, limits, collected);
        Settings settings = SettingsReader.over(files, SettingsSource.client(client), collected);
        if (!problems.equals(reported)) {
            problems.forEach(reports::warn);
        }
        reported = List.copyOf(problems);
        return settings;
    }
}
