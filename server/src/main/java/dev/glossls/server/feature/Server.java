package dev.glossls.server.feature;

import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Connection;
import dev.glossls.server.dispatch.DiagnosticsPublisher;
import dev.glossls.server.dispatch.IdleCollection;
import dev.glossls.server.dispatch.Log;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Progress;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.ServeOptions;
import dev.glossls.server.dispatch.Trace;
import dev.glossls.server.session.Limits;
import dev.glossls.server.session.LoadWatch;
import dev.glossls.server.session.Loader;
import dev.glossls.server.session.NoteReader;
import dev.glossls.server.session.Workspace;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** The language server: puts its parts together and runs one conversation. */
public final class Server {
    private Server() {}

    /**
     * Serves one client until it ends the conversation or is gone, and returns the exit code for the process: 0 after a
     * proper end, else 1. The caller has to end the process, for a thread may still wait for input.
     */
    public static int serve(InputStream in, OutputStream out, ServeOptions options) {
        return serve(in, out, options, Limits.DEFAULT);
    }

    static int serve(InputStream in, OutputStream out, ServeOptions options, Limits limits) {
        Client client = new Client();
        try (Log log = Log.open(options, client)) {
            Trace trace = new Trace(client, log);
            IdleCollection idle = IdleCollection.start();
            Workspace workspace = new Workspace(new NoteReader(limits, log), log);
            Requests requests = new Requests(workspace, client, trace, idle);
            Questions questions = new Questions(requests);
            LoadWatch loading = new LoadWatch(new Progress(client, idle));
            Loader loader = new Loader(workspace, limits, log, loading, options.cache());
            DiagnosticsPublisher publisher = new DiagnosticsPublisher(workspace, client, log);
            workspace.tell(publisher::changed);
            CompletableFuture<OptionalLong> parent = new CompletableFuture<>();
            WorkspaceChanges changes = new WorkspaceChanges(client, loader, log);
            List<Command> commands = List.of(
                    new StatusCommand(requests, loader, loading, Initialization.version()),
                    new RestartCommand(changes),
                    new ShowReferencesCommand(requests, client),
                    new DefineCommand(requests, client),
                    new ExportCommand(requests, client));
            List<String> commandNames = commands.stream().map(Command::name).toList();
            Methods methods = new Methods();
            new Initialization(client, loader, trace, parent::complete, commandNames).addTo(methods);
            DocumentSync documents = new DocumentSync(workspace, loader, client);
            documents.addTo(methods);
            new NotebookSync(documents).addTo(methods);
            new DocumentContentFeature(requests).addTo(methods);
            changes.addTo(methods);
            new CommandFeature(commands).addTo(methods);
            new HoverFeature(questions).addTo(methods);
            new DefinitionFeature(questions).addTo(methods);
            new CompletionFeature(questions, requests).addTo(methods);
            new DocumentHighlightFeature(questions).addTo(methods);
            new DocumentSymbolFeature(questions).addTo(methods);
            new WorkspaceSymbolFeature(questions).addTo(methods);
            new TypeHierarchyFeature(questions).addTo(methods);
            new SemanticTokensFeature(questions).addTo(methods);
            new DocumentLinkFeature(questions).addTo(methods);
            new CodeLensFeature(questions).addTo(methods);
            new InlayHintFeature(questions).addTo(methods);
            new ReferencesFeature(questions, client).addTo(methods);
            new RenameFeature(questions).addTo(methods);
            new FileOperations(requests, loader).addTo(methods);
            new LinkedEditingFeature(questions).addTo(methods);
            new FoldingFeature(questions).addTo(methods);
            new SelectionFeature(questions).addTo(methods);
            new InlineCompletionFeature(questions).addTo(methods);
            new DiagnosticsFeature(requests, publisher).addTo(methods);
            new WorkspaceDiagnosticsFeature(requests, client).addTo(methods);
            new CodeActionFeature(questions).addTo(methods);
            Connection connection = new Connection(methods, out, client, log);
            connection.endWith(options.clientProcessId());
            var unused = parent.thenAccept(connection::endWith);
            int exitCode = connection.talk(in);
            requests.stop();
            publisher.stop();
            loader.close();
            return exitCode;
        }
    }
}
