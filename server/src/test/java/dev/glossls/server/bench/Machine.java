package dev.glossls.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What was measured on, as far as it can be told; not whose machine it is. */
record Machine(String processor, int cores, String memory, String java, String system) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final double KILOBYTES_PER_GIGABYTE = 1 << 20;

    static Machine here() throws IOException {
        String memory = value(MEMORY, "MemTotal")
                .map(total -> Math.round(Long.parseLong(total.replaceAll("\\D", "")) / KILOBYTES_PER_GIGABYTE) + " GB")
                .orElse("unknown");
        return new Machine(
                value(PROCESSORS, "model name").orElse(System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static Optional<String> value(Path file, String key) throws IOException {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }
}
