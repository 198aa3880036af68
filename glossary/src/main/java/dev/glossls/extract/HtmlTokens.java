package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.Locale;
import java.util.Set;

/** Cuts HTML into tags and the text between them, in one pass. As in a browser, what is not closed reaches to the end. */
final class HtmlTokens {
    /** Elements with nothing in them that is prose. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "pre",
            "textarea",
            "svg",
            "math",
            "iframe",
            "object",
            "audio",
            "video",
            "template",
            "title");

    private HtmlTokens() {}

    /** Takes the parts, one after the other; offsets count in the HTML. */
    interface Sink {
        void text(Span place);

        void opening(String name, Span tag);

        void closing(String name, Span tag);

        /** Comments, and elements that are not read. */
        void unread(Span place);
    }

    static void read(String html, Sink sink) {
        int text = 0;
        int tag = html.indexOf('<');
        while (tag >= 0) {
            if (!beginsTag(html, tag)) {
                tag = html.indexOf('<', tag + 1);
                continue;
            }
            if (text < tag) {
                sink.text(new Span(text, tag));
            }
            text = readTag(html, tag, sink);
            tag = html.indexOf('<', text);
        }
        if (text < html.length()) {
            sink.text(new Span(text, html.length()));
        }
    }

    private static boolean beginsTag(String html, int start) {
        char next = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
        boolean closes = next == '/' && start + 2 < html.length() && isLetter(html.charAt(start + 2));
        return closes || isLetter(next) || next == '!' || next == '?';
    }

    private static boolean isLetter(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    /** Hands on what begins with a tag, and returns where it ends. */
    private static int readTag(String html, int start, Sink sink) {
        char next = html.charAt(start + 1);
        if (next == '!' || next == '?') {
            String closer = html.startsWith("!--", start + 1) ? "-->" : ">";
            int end = after(html, closer, start + 2);
            sink.unread(new Span(start, end));
            return end;
        }
        int nameStart = next == '/' ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && (isLetter(html.charAt(nameEnd)) || Character.isDigit(html.charAt(nameEnd)))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int end = tagEnd(html, nameEnd);
        if (next == '/') {
            sink.closing(name, new Span(start, end));
        } else if (UNREAD.contains(name)) {
            end = html.charAt(end - 2) == '/' ? end : elementEnd(html, name, end);
            sink.unread(new Span(start, end));
        } else {
            sink.opening(name, new Span(start, end));
        }
        return end;
    }

    /** Where a tag ends whose attributes begin at an offset; the values of attributes may hold its end mark in quotes. */
    private static int tagEnd(String html, int attributes) {
        int i = attributes;
        while (i < html.length()) {
            char c = html.charAt(i++);
            if (c == '>') {
                return i;
            }
            if (c == '=') {
                while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
                    i++;
                }
                boolean quoted = i < html.length() && (html.charAt(i) == '"' || html.charAt(i) == '\'');
                i = quoted ? after(html, html.substring(i, i + 1), i + 1) : i;
            }
        }
        return html.length();
    }

    private static int elementEnd(String html, String name, int content) {
        int close = html.indexOf("</", content);
        while (close >= 0 && !html.regionMatches(true, close + 2, name, 0, name.length())) {
            close = html.indexOf("</", close + 2);
        }
        return close < 0 ? html.length() : after(html, ">", close);
    }

    /** The offset after the next such mark, or the end. */
    private static int after(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }
}
