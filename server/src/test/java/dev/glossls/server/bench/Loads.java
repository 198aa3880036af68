package dev.glossls.server.bench;

import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What it takes from the start of the process until all notes of a vault are read.
 *
 * @param cold with the archive of classes, but nothing kept of the notes
 * @param again when the same notes were read before
 * @param parsed until the peer has read all files and parsed their Markdown
 * @param meanwhile how long questions took that were asked while notes were read
 */
record Loads(Times cold, Times again, Times parsed, Times meanwhile) {
    private static final long PATIENCE_SECONDS = 900;
    private static final long BETWEEN_QUESTIONS_MILLIS = 10;
    private static final String DRAFT = "untitled:draft.md";
    private static final String TEXT = "# Draft\n\n**Paper lantern**: a light in a bag.\n\nWe saw the paper lantern.\n";

    static Loads measure(Program program, Vault vault, Path folder, int count) throws IOException {
        List<Long> cold = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        List<Long> parsed = new ArrayList<>();
        List<Long> meanwhile = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Program fresh = program.fresh(folder.resolve("kept-" + vault.notes() + "-" + i));
            parsed.add(parse(vault));
            cold.add(firstLoad(fresh, vault));
            again.add(load(fresh, vault));
            ask(program.fresh(folder.resolve("asked-" + vault.notes() + "-" + i)), vault, meanwhile);
        }
        return new Loads(Times.of(cold), Times.of(again), Times.of(parsed), Times.of(meanwhile));
    }

    /** The same for the first time, and then until what was read is kept for the next time. */
    private static long firstLoad(Program program, Vault vault) throws IOException {
        try (Launched server = program.start()) {
            long nanos = load(server, vault);
            program.awaitKeptNotes();
            return nanos;
        }
    }

    private static long load(Program program, Vault vault) {
        try (Launched server = program.start()) {
            return load(server, vault);
        }
    }

    /** Nanoseconds from the start of a server until it has read the vault. */
    static long load(Launched server, Vault vault) {
        server.initialized(vault.folder());
        server.load();
        return server.loaded(PATIENCE_SECONDS);
    }

    /** Nanoseconds from the start of a peer until it has parsed the vault. */
    static long parse(Vault vault) {
        try (Launched peer = Launched.peer()) {
            JsonObject params = new JsonObject();
            params.addProperty("folder", vault.folder().toString());
            peer.client().request("parseAll", params);
            return peer.sinceStart();
        }
    }

    /** Asks by turns for a hover and a completion in an open note until all notes are read. */
    private static void ask(Program program, Vault vault, List<Long> nanos) {
        JsonObject hover =
                Editor.json("{'textDocument': {'uri': '%s'}, 'position': {'line': 4, 'character': 14}}", DRAFT);
        JsonObject completion =
                Editor.json("{'textDocument': {'uri': '%s'}, 'position': {'line': 4, 'character': 14}}", DRAFT);
        try (Launched server = program.start()) {
            server.initialized(vault.folder());
            server.load();
            server.editor().open(DRAFT, TEXT);
            while (!server.isLoaded()) {
                nanos.add(server.ask("textDocument/hover", hover));
                nanos.add(server.ask("textDocument/completion", completion));
                TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
