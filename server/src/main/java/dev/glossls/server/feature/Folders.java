package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.session.NoteUris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The folders of the workspace, in the client's order. Used by the thread that reads messages alone. */
public final class Folders {
    private final Set<Path> folders = new LinkedHashSet<>();

    /** The folders that stand in the parameters of {@code initialize}, whichever of the three ways names them. */
    void start(JsonObject params) {
        folders.addAll(paths(JsonPath.elements(params, "workspaceFolders")));
        if (folders.isEmpty()) {
            JsonPath.string(params, "rootUri")
                    .flatMap(uri -> NoteUris.path(FromProto.note(uri)))
                    .ifPresent(folders::add);
        }
        if (folders.isEmpty()) {
            JsonPath.string(params, "rootPath").map(Path::of).ifPresent(folders::add);
        }
    }

    void change(Collection<Path> removed, Collection<Path> added) {
        folders.removeAll(Set.copyOf(removed));
        folders.addAll(added);
    }

    List<Path> all() {
        return List.copyOf(folders);
    }

    /** The paths of folders as the protocol describes them; what is no file is left out. */
    static List<Path> paths(Collection<JsonElement> described) {
        List<Path> paths = new ArrayList<>();
        for (JsonElement folder : described) {
            JsonPath.string(folder, "uri")
                    .flatMap(uri -> NoteUris.path(FromProto.note(uri)))
                    .map(Path::normalize)
                    .ifPresent(paths::add);
        }
        return paths;
    }
}
