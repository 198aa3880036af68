package dev.glossls.server.protocol;

import dev.glossls.text.LineIndex;
import java.util.List;
import org.eclipse.lsp4j.Position;

/** How a client counts the characters of a line, and the one converter between its positions and our offsets. */
public enum PositionEncoding {
    UTF_8("utf-8") {
        @Override
        int units(int codePoint) {
            if (codePoint < 0x80) {
                return 1;
            }
            return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
    },
    UTF_16("utf-16") {
        @Override
        int units(int codePoint) {
            return Character.charCount(codePoint);
        }

        @Override
        int units(String text, int start, int end) {
            return end - start;
        }
    },
    UTF_32("utf-32") {
        @Override
        int units(int codePoint) {
            return 1;
        }
    };

    private final String wireName;

    PositionEncoding(String wireName) {
        this.wireName = wireName;
    }

    /** The first of the names a client offers that we know, in its order of preference; UTF-16 if there is none. */
    static PositionEncoding negotiate(List<String> offered) {
        for (String name : offered) {
            for (PositionEncoding encoding : values()) {
                if (encoding.wireName.equals(name)) {
                    return encoding;
                }
            }
        }
        return UTF_16;
    }

    /** How the protocol calls it. */
    public String wireName() {
        return wireName;
    }

    /** How many units of the client one character takes. A lone surrogate counts like the sign that replaces it. */
    abstract int units(int codePoint);

    /** How many units a part of a line takes. */
    int units(String text, int start, int end) {
        int units = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            units += units(text.codePointAt(i));
        }
        return units;
    }

    /**
     * The offset of a position. Past the end of a line it is that end, and inside a character the start of it.
     *
     * @throws IllegalArgumentException if the text has no such line
     */
    public int offset(String text, LineIndex lines, Position position) {
        int line = position.getLine();
        if (line < 0 || position.getCharacter() < 0 || line >= lines.count()) {
            throw new IllegalArgumentException("the text has no position " + line + ":" + position.getCharacter());
        }
        int end = lines.end(line);
        int offset = lines.start(line);
        int left = position.getCharacter();
        while (offset < end) {
            int c = text.codePointAt(offset);
            left -= units(c);
            if (left < 0) {
                return offset;
            }
            offset += Character.charCount(c);
        }
        return end;
    }

    /** The position of an offset. */
    public Position position(String text, LineIndex lines, int offset) {
        int line = lines.lineAt(offset);
        return new Position(line, units(text, lines.start(line), offset));
    }
}
