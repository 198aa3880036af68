package dev.glossls.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that ship with the program: one entry a line, {@code #} begins a comment. */
public final class WordList {
    private WordList() {}

    /** The entries of a list of this package. */
    static Set<String> set(String name) {
        return Set.copyOf(lines(WordList.class, name));
    }

    /** The pairs of a list of this package, two words a line. */
    static Map<String, String> map(String name) {
        Map<String, String> map = new HashMap<>();
        for (String line : lines(WordList.class, name)) {
            String[] pair = line.split(" +");
            map.put(pair[0], pair[1]);
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * The entries of a list that lies beside a class, in order.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
