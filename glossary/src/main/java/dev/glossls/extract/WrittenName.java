package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name in the front matter of a note: its title, or one of the other names of what it is about.
 *
 * @param name what it says, escapes resolved
 * @param span where it stands in the source, without its quotes
 * @param quoting how it is written there
 */
public record WrittenName(String name, Span span, Quoting quoting) {
    /** What no language of front matter takes for anything but the text that it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(][^:#,\\[\\]{}&*!|>%@`\"\\\\]*");

    /** How a value says where it ends. */
    public enum Quoting {
        /** By nothing but what comes behind it. */
        PLAIN,
        /** In double quotes; a backslash hides one. */
        DOUBLE,
        /** In single quotes; another one hides one. */
        SINGLE,
        /** In single quotes that nothing hides, as TOML has them. */
        LITERAL
    }

    /** The names in the front matter of a text, in the order of the source. */
    public static List<WrittenName> in(String source) {
        Span frontMatter = FrontMatter.of(source);
        List<Span> values = new ArrayList<>();
        values.add(FrontMatterValues.one(source, frontMatter, "title"));
        for (String key : FrontMatterNames.KEYS) {
            values.addAll(FrontMatterValues.all(source, frontMatter, key));
        }
        boolean toml = source.startsWith("+++", source.startsWith("\uFEFF") ? 1 : 0);
        return values.stream()
                .filter(value -> !value.isEmpty())
                .sorted()
                .map(value -> of(source, value, toml ? Quoting.LITERAL : Quoting.SINGLE))
                .toList();
    }

    /** The words that make this place say another name. */
    public String saying(String other) {
        return switch (quoting) {
            case PLAIN -> PLAIN.matcher(other).matches() ? other : "\"" + escaped(other) + "\"";
            case DOUBLE -> escaped(other);
            case SINGLE -> other.replace("'", "''");
            case LITERAL -> other.replace('\'', '’');
        };
    }

    private static WrittenName of(String source, Span value, Quoting single) {
        char before = value.start() > 0 ? source.charAt(value.start() - 1) : ' ';
        boolean closed = value.end() < source.length() && source.charAt(value.end()) == before;
        Quoting quoting =
                !closed ? Quoting.PLAIN : before == '"' ? Quoting.DOUBLE : before == '\'' ? single : Quoting.PLAIN;
        int start = value.start();
        int end = value.end();
        while (start < end && FrontMatterNames.OPENING.indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && FrontMatterNames.CLOSING.indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        return new WrittenName(FrontMatterNames.name(value.of(source)), new Span(start, end), quoting);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
