package dev.glossls.server.setup;

/** How a kind of file writes a text between quotes. */
enum Notation {
    /** JSON, TOML, Lua, Emacs Lisp: a backslash before a quote or a backslash. */
    BACKSLASH {
        @Override
        String quoted(String text, String quote) {
            return text.replace("\\", "\\\\").replace(quote, "\\" + quote);
        }
    },
    /** Vim script between single quotes: a quote twice. */
    DOUBLED {
        @Override
        String quoted(String text, String quote) {
            return text.replace(quote, quote + quote);
        }
    },
    /** XML: entities. */
    ENTITIES {
        @Override
        String quoted(String text, String quote) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        }
    };

    /** The notation of a file, which its name tells. */
    static Notation of(String fileName) {
        if (fileName.endsWith(".vim")) {
            return DOUBLED;
        }
        return fileName.endsWith(".launch") ? ENTITIES : BACKSLASH;
    }

    /** A text as it is written between two of these quotes. */
    abstract String quoted(String text, String quote);
}
