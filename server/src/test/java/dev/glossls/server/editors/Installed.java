package dev.glossls.server.editors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this machine has; a test that needs an editor is left out without it, or fails where all editors are required. */
public final class Installed {
    private static final boolean REQUIRED = "required".equals(System.getenv("GLOSSLS_EDITORS"));

    private Installed() {}

    /** Programs that are found along the path. */
    static void programs(String... names) {
        for (String name : names) {
            need(name, hasProgram(name));
        }
    }

    /** Whether a program is found along the path. */
    public static boolean hasProgram(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** A folder or file. */
    static void file(String path) {
        need(path, Files.exists(Path.of(path)));
    }

    /** Folders below another whose names begin like this; behind that stands a release. */
    static void packages(String folder, String... beginnings) {
        String[] names = new File(folder).list();
        List<String> there = names == null ? List.of() : List.of(names);
        for (String beginning : beginnings) {
            need(beginning, there.stream().anyMatch(name -> name.startsWith(beginning)));
        }
    }

    /** Anything else. */
    static void need(String what, boolean isThere) {
        if (REQUIRED) {
            assertTrue(isThere, what + " is not installed, and GLOSSLS_EDITORS=required");
        }
        assumeTrue(isThere, what + " is not installed");
    }
}
