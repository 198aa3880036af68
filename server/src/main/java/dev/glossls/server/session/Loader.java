package dev.glossls.server.session;

import com.google.gson.JsonObject;
import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Completions;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Hovers;
import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps what the workspace knows of the disk up to date: reads the settings, then all notes, then the ones that change.
 * Everything happens in order on one background thread; notes are read on a few more.
 */
public final class Loader {
    private final Workspace workspace;
    private final Limits limits;
    private final Reports reports;
    private final LoadProgress progress;
    private final SettingsLayers layers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> daemon(task, "glossls-loading"));
    private final AtomicInteger wanted = new AtomicInteger();
    /** Whether a load has been done; touched by the loading thread alone. */
    private boolean loaded;

    private volatile String doing = "waiting to be told what to read";

    public Loader(Workspace workspace, Limits limits, Reports reports, LoadProgress progress) {
        this.workspace = workspace;
        this.limits = limits;
        this.reports = reports;
        this.progress = progress;
        this.layers = new SettingsLayers(limits, reports);
    }

    /** Sets what the client wants, to hold from the next {@link #refresh} on. */
    public void client(JsonObject settings) {
        layers.client(settings);
    }

    /** Sets the folders whose notes count, to be read at the next {@link #refresh}. */
    public void folders(Collection<Path> folders) {
        workspace.folders(List.copyOf(folders));
    }

    /** Exchanges some of the folders, and reads all that are left. */
    public void changeFolders(Collection<Path> removed, Collection<Path> added) {
        Set<Path> folders = new LinkedHashSet<>(workspace.snapshot().state().folders());
        folders.removeAll(Set.copyOf(removed));
        folders.addAll(added);
        folders(folders);
        reload();
    }

    /** Reads the settings, and all notes if the settings have other notes or none were read yet. */
    public void refresh() {
        enqueue(() -> refreshHere(false));
    }

    /** Reads the settings and all notes. A load that is under way is given up. */
    private void reload() {
        wanted.incrementAndGet();
        enqueue(() -> refreshHere(true));
    }

    /** Reads files that were created, changed or deleted. */
    public void changed(Collection<Path> files) {
        List<Path> changed = List.copyOf(files);
        enqueue(() -> changedHere(changed));
    }

    /** Forgets all that was read, and reads settings and notes from the beginning; done when they are read. */
    public CompletableFuture<Void> restart() {
        wanted.incrementAndGet();
        CompletableFuture<Void> done = new CompletableFuture<>();
        enqueue(() -> {
            try {
                loaded = false;
                layers.forget();
                workspace.forget();
                refreshHere(true);
            } finally {
                done.complete(null);
            }
        });
        return done;
    }

    /** What is going on, in words. */
    public String doing() {
        return doing;
    }

    /** What is wrong with the settings, as it was reported. */
    public List<String> settingsProblems() {
        return layers.problems();
    }

    public void stop() {
        wanted.incrementAndGet();
        thread.shutdownNow();
    }

    private void enqueue(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException | StackOverflowError e) {
                    reports.warn("Loading failed: " + e);
                }
            });
        }
    }

    private void refreshHere(boolean always) {
        Settings before = workspace.snapshot().settings();
        Settings settings = layers.read(workspace.snapshot().state().folders());
        workspace.settings(settings);
        if (always || !loaded || !settings.readsAs(before)) {
            load(settings);
        }
    }

    private void load(Settings settings) {
        List<Path> files = List.of();
        progress.began();
        doing = "looking for notes";
        try {
            files = NoteFiles.find(workspace.snapshot().state().folders(), settings, limits, reports);
            load(files, vocabularies(settings));
        } finally {
            progress.ended(files.size());
            doing = "waiting for questions";
        }
    }

    /** Reads the files into the map and makes that what the disk says, unless another load is wanted meanwhile. */
    private void load(List<Path> files, Map<NoteId, Note> notes) {
        int turn = wanted.get();
        NoteBatch batch = new NoteBatch(files, this::read, notes);
        batch.run(() -> turn == wanted.get() && !thread.isShutdown(), done -> {
            progress.reached(done, files.size());
            doing = "reading notes: " + done + " of " + files.size();
            if (!loaded) {
                workspace.disk(new ConcurrentHashMap<>(notes), false);
            }
        });
        if (turn == wanted.get()) {
            workspace.disk(notes, true);
            loaded = true;
            warmUp(workspace.snapshot().glossary());
            reports.info("Read " + files.size() + " notes");
        }
    }

    /** Asks one thing of each kind, so that whoever asks first does not have to wait for indexes and classes. */
    private static void warmUp(Glossary glossary) {
        NoteId nowhere = new NoteId("untitled:warm-up");
        for (String typed : List.of("te", "sec wo", "thrid")) {
            Prose prose = NoteParser.prose(typed);
            Hovers.at(glossary, nowhere, prose, 1);
            Completions.at(glossary, nowhere, typed, prose, typed.length(), 1);
        }
    }

    private static Map<NoteId, Note> vocabularies(Settings settings) {
        Map<NoteId, Note> notes = new ConcurrentHashMap<>();
        for (String vocabulary : settings.vocabularies()) {
            Vocabulary.notes(vocabulary).forEach(note -> notes.put(note.id(), note));
        }
        return notes;
    }

    private void changedHere(List<Path> files) {
        FileChanges changes = FileChanges.of(files, workspace.snapshot().state(), reports);
        if (changes.needsReload()) {
            refreshHere(true);
            return;
        }
        if (changes.isEmpty()) {
            if (changes.needsRefresh()) {
                refreshHere(false);
            }
            return;
        }
        Map<NoteId, Note> notes =
                new ConcurrentHashMap<>(workspace.snapshot().state().disk());
        changes.removeFrom(notes);
        for (Path file : changes.present()) {
            if (notes.size() >= limits.notes()) {
                reports.warn(file + " was left out: there are " + limits.notes() + " notes already");
            } else {
                read(file, notes);
            }
        }
        workspace.disk(notes, workspace.snapshot().isLoaded());
        if (changes.needsRefresh()) {
            refreshHere(false);
        }
    }

    private void read(Path file, Map<NoteId, Note> notes) {
        NoteId id = NoteUris.of(file);
        var languages = workspace.snapshot().settings().languages();
        NoteFiles.text(file, limits, reports)
                .ifPresent(text -> notes.put(
                        id, workspace.reader().read(id, text, languages).note()));
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
