package dev.glossls.server.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.session.NoteUris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The folders of a workspace, as clients name them. */
public final class Folders {
    private Folders() {}

    /** The folders that stand in the parameters of {@code initialize}. */
    public static List<Path> initial(JsonObject params) {
        List<Path> folders = paths(JsonPath.elements(params, "workspaceFolders"));
        if (!folders.isEmpty()) {
            return folders;
        }
        return JsonPath.string(params, "rootUri")
                .flatMap(uri -> NoteUris.path(NoteUris.of(uri)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The paths of folders or files that are described by objects with a URI; what is no file is left out. */
    public static List<Path> paths(Collection<JsonElement> described) {
        List<Path> paths = new ArrayList<>();
        for (JsonElement folder : described) {
            JsonPath.string(folder, "uri")
                    .flatMap(uri -> NoteUris.path(NoteUris.of(uri)))
                    .map(Path::normalize)
                    .ifPresent(paths::add);
        }
        return paths;
    }
}
