package dev.glossls.server.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A terminal that a program draws on, and its keyboard. Whatever was waited for is kept, as it looked. */
final class Screen implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final long BETWEEN_LOOKS_MILLIS = 30;

    private final Person person;
    private final Path transcript;
    private final List<String> tmux;

    private Screen(Person person, Path transcript) {
        this.person = person;
        this.transcript = transcript;
        this.tmux = List.of(
                "tmux",
                "-u",
                "-f",
                "/dev/null",
                "-S",
                person.home().resolve("screen").toString());
    }

    /** A program in the folder of notes of a person. */
    static Screen showing(Person person, String transcript, String... program) throws IOException {
        Path kept = Person.transcript(transcript);
        Files.writeString(kept, "");
        Screen screen = new Screen(person, kept);
        List<String> command = new ArrayList<>(List.of("new-session", "-d", "-x", "110", "-y", "30"));
        command.addAll(List.of(program));
        screen.tmux(command);
        return screen;
    }

    /** Presses keys: names such as {@code Enter}, or text. */
    void press(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command);
    }

    /** Waits until all of the parts are shown, in this order. */
    void await(String... parts) throws IOException {
        await(String.join(" … ", parts), () -> isShown(parts));
        Files.writeString(
                transcript, "--- " + String.join(" … ", parts) + "\n" + text() + "\n", StandardOpenOption.APPEND);
    }

    /** Presses a key again and again, for what is asked may not be known yet, until the parts are shown. */
    void pressUntil(String key, String... parts) throws IOException {
        await(String.join(" … ", parts), () -> {
            tmux(List.of("send-keys", key));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            while (System.nanoTime() < end) {
                if (isShown(parts)) {
                    return true;
                }
                pause();
            }
            return false;
        });
        await(parts);
    }

    /** Waits for something that cannot be seen. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("never shown: " + what + "\n" + text());
            }
            pause();
        }
    }

    /** Ends the program, and waits until it and what it has started are gone: nothing is written any more then. */
    @Override
    public void close() {
        long id = Long.parseLong(
                tmux(List.of("display-message", "-p", "#{pane_pid}")).strip());
        List<ProcessHandle> running = ProcessHandle.of(id).stream()
                .flatMap(program -> Stream.concat(Stream.of(program), program.descendants()))
                .toList();
        tmux(List.of("kill-server"));
        running.forEach(one ->
                one.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }

    private boolean isShown(String... parts) {
        String text = text();
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }

    private String text() {
        return tmux(List.of("capture-pane", "-p"));
    }

    private String tmux(List<String> arguments) {
        List<String> command = new ArrayList<>(tmux);
        command.addAll(arguments);
        try {
            Process process = person.builder(command)
                    .redirectOutput(ProcessBuilder.Redirect.PIPE)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), String.join(" ", command));
            return printed;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
