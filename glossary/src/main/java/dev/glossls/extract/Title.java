package dev.glossls.extract;

import java.util.Locale;
import java.util.Set;

/**
 * What the first line of a box says: its kind, and a title.
 *
 * @param kind in small letters, without signs and without a prefix; empty if there is none
 * @param text the title, empty if there is none
 * @param rest all that stands behind the kind
 */
record Title(String kind, String text, String rest) {
    private static final String ATTRIBUTE = "title=\"";

    /** The title after the signs that open a box: {@code {note} T}, {@code note T}, {@code note[T]}, {@code {.note title="T"}}. */
    static Title of(String line) {
        boolean braced = line.startsWith("{");
        int end = braced ? line.indexOf('}') : wordEnd(line);
        if (end < 0) {
            return new Title("", "", "");
        }
        String name = line.substring(braced ? 1 : 0, end).strip();
        String rest =
                line.substring(Math.min(line.length(), braced ? end + 1 : end)).strip();
        int attribute = name.indexOf(ATTRIBUTE);
        String text = attribute < 0 ? bare(rest) : quoted(name.substring(attribute + ATTRIBUTE.length() - 1));
        return new Title(kind(name), text, rest);
    }

    boolean isIn(Set<String> kinds) {
        return kinds.contains(kind);
    }

    /** Whether nothing stands behind the kind but a title in quotes. */
    boolean isQuotedOrNone() {
        return rest.isEmpty() || (rest.length() > 2 && rest.startsWith("\"") && rest.endsWith("\""));
    }

    private static int wordEnd(String line) {
        int i = 0;
        while (i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || "-_".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** The title without the brackets, quotes or colons around it. */
    private static String bare(String rest) {
        String text = rest.replaceAll(":+$", "").replaceAll("\\{[^}]*\\}$", "").strip();
        boolean bracketed = text.length() > 2 && text.startsWith("[") && text.endsWith("]");
        return bracketed || text.startsWith("\"") ? quoted(text) : text;
    }

    private static String quoted(String text) {
        int end = text.startsWith("[") ? text.length() - 1 : text.indexOf('"', 1);
        return end > 0 ? text.substring(1, end) : "";
    }

    /** The first word of a name: {@code prf:definition}, {@code .callout-note}. */
    private static String kind(String name) {
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        first = first.substring(first.lastIndexOf(':') + 1)
                .replaceFirst("^[.#]", "")
                .replaceFirst("^callout-", "");
        return first.toLowerCase(Locale.ROOT);
    }
}
