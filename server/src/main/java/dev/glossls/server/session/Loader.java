package dev.glossls.server.session;

import com.google.gson.JsonObject;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.server.cache.CacheFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Keeps what the workspace knows of the disk up to date: reads the settings, then all notes, then the ones that change.
 * Everything happens in order on one background thread; notes are read on a few more.
 */
public final class Loader implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 2;

    private final Workspace workspace;
    private final Limits limits;
    private final Reports reports;
    private final LoadProgress progress;
    private final SettingsLayers layers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> daemon(task, "glossls-loading"));
    private final AtomicInteger wanted = new AtomicInteger();
    private final Optional<CacheFolder> cacheFolder;
    /** How notes are read since the last load began; this and the next are touched by the loading thread alone. */
    private NoteLoad load;

    /** Whether a load has been done. */
    private boolean loaded;

    /** @param cache where it is kept what notes say */
    public Loader(
            Workspace workspace, Limits limits, Reports reports, LoadProgress progress, Optional<CacheFolder> cache) {
        this.cacheFolder = cache;
        this.load = new NoteLoad(NoteCache.none(), workspace.reader(), Settings.DEFAULT.languages(), limits, reports);
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
        return CompletableFuture.runAsync(
                () -> {
                    loaded = false;
                    layers.forget();
                    NoteCache.forget(cacheFolder, workspace.snapshot().state().folders(), reports);
                    workspace.forget();
                    refreshHere(true);
                },
                thread);
    }

    /** What is wrong with the settings, as it was reported. */
    public List<String> settingsProblems() {
        return layers.problems();
    }

    /** Gives up what is under way; what is being written is written to its end. */
    public void stop() {
        wanted.incrementAndGet();
        thread.shutdown();
    }

    /** Stops, and waits for that as long as a client may be asked to wait. */
    @Override
    public void close() {
        stop();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                reports.info("Left while notes were read or written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        int turn = wanted.get();
        List<NoteFile> files = List.of();
        progress.began();
        try {
            List<Path> folders = workspace.snapshot().state().folders();
            Beside<NoteCache> cache = Beside.start(() -> NoteCache.of(cacheFolder, folders, settings, reports));
            files = NoteFiles.scan(folders, settings, limits, reports);
            load = new NoteLoad(cache.get(), workspace.reader(), settings.languages(), limits, reports);
            load(files, settings, () -> turn == wanted.get() && !thread.isShutdown());
        } finally {
            progress.ended(files.size());
        }
        if (turn == wanted.get()) {
            load.cache().complete();
        }
    }

    /** Reads the files and makes that what the disk says, unless another load is wanted meanwhile. */
    private void load(List<NoteFile> files, Settings settings, BooleanSupplier isWanted) {
        Map<NoteId, Note> notes = new ConcurrentHashMap<>();
        Beside<List<Note>> vocabularies = Beside.start(() -> load.cache().vocabularies(settings));
        Queue<NoteFile> unknown = new ConcurrentLinkedQueue<>();
        new NoteBatch(files, file -> {
                    if (!load.recall(file, notes)) {
                        unknown.add(file);
                    }
                })
                .run(isWanted, done -> {});
        int known = files.size() - unknown.size();
        if (!unknown.isEmpty()) {
            WarmUp.ofReading();
        }
        Steps steps = new Steps(workspace, notes);
        Set<NoteId> open = workspace.snapshot().state().open().keySet();
        new NoteBatch(neighboursFirst(unknown, open), file -> load.read(file, notes)).run(isWanted, done -> {
            progress.reached(known + done, files.size());
            if (!loaded) {
                steps.next();
            }
        });
        vocabularies.get().forEach(note -> notes.put(note.id(), note));
        if (isWanted.getAsBoolean()) {
            workspace.disk(notes, true);
            loaded = true;
            reports.info("Read " + files.size() + " notes, " + known + " of them from the cache");
        }
    }

    /** The files in the folders of open notes, then the others. */
    static List<NoteFile> neighboursFirst(Collection<NoteFile> files, Collection<NoteId> open) {
        Set<Path> folders = new HashSet<>();
        for (NoteId id : open) {
            NoteUris.path(id).map(Path::getParent).ifPresent(folders::add);
        }
        List<NoteFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(file -> !folders.contains(file.path().getParent())));
        return sorted;
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
        load.cache().saveMuch();
        if (changes.needsRefresh()) {
            refreshHere(false);
        }
    }

    private void read(Path file, Map<NoteId, Note> notes) {
        try {
            load.read(NoteFile.at(file), notes);
        } catch (IOException e) {
            reports.info(file + " was not read: " + e);
        }
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
