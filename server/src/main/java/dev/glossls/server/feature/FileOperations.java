package dev.glossls.server.feature;

import dev.glossls.extract.NoteLinks;
import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.Edits;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.InOrder;
import dev.glossls.server.session.Loader;
import dev.glossls.server.session.Moves;
import dev.glossls.server.session.NoteUris;
import dev.glossls.server.session.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/** Keeps the links between notes whole when files get other names, and follows what the editor does to files. */
public final class FileOperations {
    private final Requests requests;
    private final Loader loader;

    public FileOperations(Requests requests, Loader loader) {
        this.requests = requests;
        this.loader = loader;
    }

    public void addTo(Methods methods) {
        methods.request("workspace/willRenameFiles", RenameFilesParams.class, this::willRename);
        methods.notification("workspace/didRenameFiles", RenameFilesParams.class, this::didRename);
        methods.notification("workspace/didCreateFiles", CreateFilesParams.class, this::didCreate);
        methods.notification("workspace/didDeleteFiles", DeleteFilesParams.class, this::didDelete);
    }

    /** The changes that have to be made before the files move; in the files that move as well, under their old names. */
    private CompletableFuture<@Nullable WorkspaceEdit> willRename(RenameFilesParams params) {
        Moves moves = moves(files(params.getFiles()));
        return requests.answer(
                "workspace/willRenameFiles",
                moment -> moment.snapshot().settings().has(Feature.FILE_RENAMES)
                        ? Optional.of(edit(moment, moves))
                        : Optional.empty());
    }

    private void didRename(RenameFilesParams params) {
        List<String> uris = new ArrayList<>();
        for (FileRename file : files(params.getFiles())) {
            uris.add(file.getOldUri());
            uris.add(file.getNewUri());
        }
        changed(uris);
    }

    private void didCreate(CreateFilesParams params) {
        changed(files(params.getFiles()).stream().map(file -> file.getUri()).toList());
    }

    private void didDelete(DeleteFilesParams params) {
        changed(files(params.getFiles()).stream().map(file -> file.getUri()).toList());
    }

    private void changed(List<String> uris) {
        loader.changed(uris.stream().flatMap(uri -> path(uri).stream()).toList());
    }

    private static <T> List<T> files(@Nullable List<T> named) {
        return FromProto.required(named, "files");
    }

    private static Moves moves(List<FileRename> files) {
        Map<Path, Path> moved = new TreeMap<>();
        for (FileRename file : files) {
            Optional<Path> to = path(file.getNewUri());
            path(file.getOldUri()).ifPresent(from -> to.ifPresent(path -> moved.put(from, path)));
        }
        return new Moves(moved);
    }

    private static Optional<Path> path(@Nullable String uri) {
        return NoteUris.path(FromProto.note(uri)).map(Path::normalize);
    }

    private static WorkspaceEdit edit(Moment moment, Moves moves) {
        Snapshot snapshot = moment.snapshot();
        Edits edits = new Edits(moment.client(), snapshot);
        InOrder.each(snapshot.notes(), id -> changed(moment, moves, id), found -> {
            moment.checkCancelled();
            found.ifPresent(note -> note.changes().forEach(change -> edits.add(note.source(), change)));
            return true;
        });
        return edits.made();
    }

    private static Optional<ChangedNote> changed(Moment moment, Moves moves, NoteId id) {
        Optional<Path> note = NoteUris.path(id);
        return note.flatMap(path -> moment.snapshot().source(id))
                .filter(source -> moves.mayConcern(note.get(), source.text()))
                .map(source -> new ChangedNote(source, moves.in(note.get(), NoteLinks.in(source.text()))));
    }
}
