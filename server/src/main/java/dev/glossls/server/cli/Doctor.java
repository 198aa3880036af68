package dev.glossls.server.cli;

import dev.glossls.server.cache.CacheFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Parameters;

/** The command that looks for reasons why nothing is shown. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Looks at Java, the launcher, what is kept, settings and notes, and says what to do; "
                + "exits with 1 if something is broken.")
final class Doctor implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder of notes (default: this one).")
    private Path folder = Path.of("");

    Doctor(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Symptom> symptoms = new ArrayList<>();
        symptoms.add(InstallationCheckup.java());
        symptoms.add(InstallationCheckup.launcher());
        symptoms.addAll(InstallationCheckup.cache(CacheFolder.ofUser()));
        symptoms.add(InstallationCheckup.server(ServerCommand.ofThisProgram()));
        symptoms.addAll(new NotesCheckup(folder.toAbsolutePath().normalize(), terminal).symptoms());
        symptoms.forEach(this::tell);
        boolean broken = symptoms.stream().anyMatch(one -> one.state() == Symptom.State.BROKEN);
        return broken ? CommandLines.FAILED : CommandLines.OK;
    }

    private void tell(Symptom symptom) {
        String word = switch (symptom.state()) {
            case WELL -> terminal.styled(Style.fg_green, "well  ");
            case HINT -> terminal.styled(Style.fg_yellow, "hint  ");
            case BROKEN -> terminal.styled(Style.fg_red, "broken");
        };
        terminal.out().println(word + " " + TerminalText.harmless(symptom.seen()));
        if (!symptom.remedy().isEmpty()) {
            terminal.out().println("       → " + TerminalText.harmless(symptom.remedy()));
        }
    }
}
