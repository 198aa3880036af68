package dev.glossls.server.setup;

import java.util.List;

/**
 * What makes glossls known to an editor, or to one of its extensions.
 *
 * @param name what the command line calls it
 * @param editor the editor and the extension, as their makers call them
 * @param pieces the files that say it
 * @param remark what else has to be done, and by whom
 */
public record Configuration(String name, String editor, List<Piece> pieces, String remark) {
    public Configuration {
        pieces = List.copyOf(pieces);
    }
}
