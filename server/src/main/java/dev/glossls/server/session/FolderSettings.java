package dev.glossls.server.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The settings in the files at the roots of some folders, the first root above the others. */
public final class FolderSettings {
    private FolderSettings() {}

    /** Reads the files; what is wrong with them is reported, and the rest of them counts. */
    public static Settings read(List<Path> folders, Limits limits, Reports reports) {
        Settings settings = Settings.DEFAULT;
        List<Path> lastFirst = new ArrayList<>(folders);
        Collections.reverse(lastFirst);
        for (Path folder : lastFirst) {
            Path file = folder.resolve(SettingsSource.FILE_NAME);
            if (Files.isRegularFile(file)) {
                String text = NoteFiles.text(file, limits, reports).orElse("{}");
                settings = SettingsReader.over(settings, SettingsSource.file(file, text), reports);
            }
        }
        return settings;
    }
}
