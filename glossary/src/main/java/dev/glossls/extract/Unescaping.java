package dev.glossls.extract;

import dev.glossls.text.Span;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Finds which characters of a source a literal came from, where escapes and entities were resolved in between. */
final class Unescaping {
    private static final Parser ENTITIES = Parser.builder().build();
    private static final int LONGEST_ENTITY = 40;

    private Unescaping() {}

    /** Takes the shown characters and their place in the source, run by run. */
    interface Sink {
        void add(CharSequence shown, Span source);
    }

    /** Walks over literal and source together. What cannot be matched is taken as it stands, so that nothing is lost. */
    static void align(String literal, String source, Span place, Sink sink) {
        int from = place.start();
        int shown = 0;
        while (shown < literal.length() && from < place.end()) {
            char c = source.charAt(from);
            String entity = c == '&' ? entity(source, from, place.end()) : "";
            String meant = entity.isEmpty() ? "" : decode(entity);
            if (!meant.isEmpty() && literal.startsWith(meant, shown)) {
                sink.add(meant, new Span(from, from + entity.length()));
                shown += meant.length();
                from += entity.length();
            } else if (c == '\\' && from + 1 < place.end() && source.charAt(from + 1) == literal.charAt(shown)) {
                sink.add(literal.substring(shown, shown + 1), new Span(from, from + 2));
                shown++;
                from += 2;
            } else if (c == Blanking.HIDDEN) {
                shown += literal.charAt(shown) == c ? 1 : 0;
                from++;
            } else {
                boolean same = c == literal.charAt(shown) || c == 0;
                if (same) {
                    sink.add(literal.substring(shown, shown + 1), new Span(from, from + 1));
                    shown++;
                }
                from++;
            }
        }
    }

    /** Hands on the character that an entity at an offset stands for, else the ampersand as it is, and returns the offset after it. */
    static int entity(String source, int start, int limit, Sink sink) {
        String entity = entity(source, start, limit);
        String meant = entity.isEmpty() ? "" : decode(entity);
        Span place = new Span(start, meant.isEmpty() ? start + 1 : start + entity.length());
        sink.add(meant.isEmpty() ? "&" : meant, place);
        return place.end();
    }

    private static String entity(String source, int start, int limit) {
        for (int i = start + 1; i < Math.min(limit, start + LONGEST_ENTITY); i++) {
            char c = source.charAt(i);
            if (c == ';') {
                return source.substring(start, i + 1);
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return "";
            }
        }
        return "";
    }

    private static String decode(String entity) {
        Node paragraph = ENTITIES.parse(entity).getFirstChild();
        boolean text = paragraph != null && paragraph.getFirstChild() instanceof Text;
        String meant = text ? ((Text) paragraph.getFirstChild()).getLiteral() : entity;
        return meant.equals(entity) ? "" : meant;
    }
}
