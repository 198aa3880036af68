package dev.glossls.server.cli;

import dev.glossls.glossary.Glossary;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** What commands take that are about one term: the term, and where it is looked for. */
final class AskedTerm {
    @Parameters(index = "0", paramLabel = "TERM", description = "The term, by any of its names, in any of its forms.")
    private String term = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Notes, or folders of notes (default: the current folder).")
    private List<Path> paths = List.of(Path.of(""));

    String term() {
        return term;
    }

    List<Path> paths() {
        return paths;
    }

    /** Tells that nothing defines the term, and which names come near; the exit code is that of a failure. */
    int complain(Glossary glossary, Terminal terminal) {
        terminal.complain("no definition of \"" + term + "\"" + NearNames.asked(NearNames.in(glossary, term)));
        return CommandLines.FAILED;
    }
}
