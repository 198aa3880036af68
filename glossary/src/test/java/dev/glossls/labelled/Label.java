package dev.glossls.labelled;

import dev.glossls.text.TermKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One place of a note, judged by a reader.
 *
 * @param kind what the reader made of it
 * @param line where it stands, counted from 1
 * @param name its name, or the text that is no term
 * @param aliases the other names that the note gives it
 * @param meaning the first words of what it means; empty unless it is a term
 */
record Label(Kind kind, int line, String name, List<String> aliases, String meaning) {
    private static final String COLUMNS = "kind\tline\tname\taliases\tmeaning";
    private static final int COLUMN_COUNT = 5;

    /** What a place is. */
    enum Kind {
        /** It says what a term means. */
        TERM,
        /** It looks as if it did. */
        NOT,
        /** Careful readers differ: finding it is neither right nor wrong. */
        EITHER
    }

    Label {
        aliases = List.copyOf(aliases);
    }

    /** The labels of a table with one row for each place, in the order in which they stand in it. */
    static List<Label> table(String text) {
        List<String> rows = text.lines().toList();
        if (rows.isEmpty() || !rows.get(0).equals(COLUMNS)) {
            throw new IllegalArgumentException("a table of labels begins with its columns, not with "
                    + rows.stream().findFirst().orElse("nothing"));
        }
        return rows.stream().skip(1).map(Label::row).toList();
    }

    private static Label row(String row) {
        List<String> cells = List.of(row.split("\t", -1));
        if (cells.size() != COLUMN_COUNT || cells.get(2).isBlank()) {
            throw new IllegalArgumentException("a row that is no label: " + row);
        }
        Kind kind = switch (cells.get(0)) {
            case "term" -> Kind.TERM;
            case "not" -> Kind.NOT;
            case "either" -> Kind.EITHER;
            default -> throw new IllegalArgumentException("a label of an unknown kind: " + row);
        };
        if (kind == Kind.TERM && cells.get(4).isBlank()) {
            throw new IllegalArgumentException("a term without a meaning: " + row);
        }
        List<String> aliases = Stream.of(cells.get(3).split("\\|"))
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new Label(kind, Integer.parseInt(cells.get(1)), cells.get(2), aliases, cells.get(4));
    }

    TermKey key() {
        return TermKey.of(name);
    }

    /** The keys of all its names. */
    Set<TermKey> keys() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(TermKey::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
