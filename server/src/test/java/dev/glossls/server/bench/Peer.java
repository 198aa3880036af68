package dev.glossls.server.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemDefaults;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/**
 * A server of the same kind that does nothing of its own: it echoes, answers with a list that it holds, and parses Markdown
 * without reading anything out of it. What it takes is the least that the real one can take.
 */
public final class Peer {
    private static final int ITEMS = 50;
    private static final int THREADS = 2;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final CompletionList canned = canned();
    private String text = "";

    /** Nothing is asked of the client. */
    private interface Silent {}

    public static void main(String[] args) throws ExecutionException, InterruptedException {
        new Launcher.Builder<Silent>()
                .setLocalService(new Peer())
                .setRemoteInterface(Silent.class)
                .setInput(System.in)
                .setOutput(System.out)
                .create()
                .startListening()
                .get();
        System.exit(0);
    }

    @JsonRequest("echo")
    public CompletableFuture<@Nullable Object> echo(JsonObject params) {
        return CompletableFuture.completedFuture(null);
    }

    @JsonRequest("textDocument/completion")
    public CompletableFuture<CompletionList> completion(JsonObject params) {
        return CompletableFuture.completedFuture(canned);
    }

    /** Takes the text that is parsed from now on. */
    @JsonNotification("text")
    public void text(JsonObject params) {
        text = params.get("text").getAsString();
    }

    /** Parses the text, and answers how many nanoseconds that took. */
    @JsonRequest("parse")
    public CompletableFuture<Long> parse(JsonObject params) {
        long begin = System.nanoTime();
        parse(text);
        return CompletableFuture.completedFuture(System.nanoTime() - begin);
    }

    /** Reads and parses all files of a folder, on as many threads as the real server has for it. */
    @JsonRequest("parseAll")
    public CompletableFuture<Integer> parseAll(JsonObject params) {
        try (Stream<Path> walk = Files.walk(Path.of(params.get("folder").getAsString()))) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Path> part = files.subList(files.size() * i / THREADS, files.size() * (i + 1) / THREADS);
                parts.add(CompletableFuture.runAsync(() -> part.forEach(file -> parse(read(file)))));
            }
            parts.forEach(CompletableFuture::join);
            return CompletableFuture.completedFuture(files.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonRequest("shutdown")
    public CompletableFuture<@Nullable Object> shutdown() {
        return CompletableFuture.completedFuture(null);
    }

    @JsonNotification("exit")
    public void exit() {
        System.exit(0);
    }

    private static void parse(String markdown) {
        Node tree = PARSER.parse(markdown);
        if (tree.getFirstChild() == null) {
            throw new IllegalStateException("nothing to parse");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the real server would answer, with as much in it. */
    private static CompletionList canned() {
        List<CompletionItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            CompletionItem item = new CompletionItem(Terms.name(i));
            item.setKind(CompletionItemKind.Reference);
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription("note-" + i + ".md");
            item.setLabelDetails(details);
            item.setFilterText("wor");
            item.setSortText(String.format(Locale.ROOT, "%04d", i));
            items.add(item);
        }
        CompletionList list = new CompletionList(true, items);
        CompletionItemDefaults defaults = new CompletionItemDefaults();
        defaults.setEditRange(Either.forLeft(new Range(new Position(10, 0), new Position(10, 3))));
        list.setItemDefaults(defaults);
        return list;
    }
}
