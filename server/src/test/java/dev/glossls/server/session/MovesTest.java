package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.extract.NoteLinks;
import dev.glossls.glossary.Replacement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MovesTest {
    @Test
    void linksFollowAFile() {
        Moves moves = moves("/n/sea/tide.md", "/n/shore/ebb tide.md");
        check(
                moves,
                "/n/a.md",
                "[t](sea/tide.md#x) [[tide]] [[sea/tide|T]]",
                "[t](shore/ebb%20tide.md#x) [[ebb tide]] [[shore/ebb tide|T]]");
        check(
                moves,
                "/n/sea/b.md",
                "[t](tide.md) [t](./tide.md)",
                "[t](../shore/ebb%20tide.md) [t](../shore/ebb%20tide.md)");
        check(
                moves,
                "/n/a.md",
                "[t](<sea/tide.md>) [[Tide]] [[tide.md]]",
                "[t](shore/ebb%20tide.md) [[ebb tide]] [[ebb tide.md]]"
                        .replace("shore/ebb%20tide.md", "<shore/ebb%20tide.md>"));
    }

    @Test
    void itsOwnLinksLeadToTheSameFiles() {
        Moves moves = moves("/n/sea/tide.md", "/n/tide.md");
        check(moves, "/n/sea/tide.md", "[a](ebb.md) [b](../b.md) [c](#part)", "[a](sea/ebb.md) [b](b.md) [c](#part)");
    }

    @Test
    void linksFollowAFolder() {
        Moves moves = moves("/n/sea", "/n/old/water");
        check(moves, "/n/a.md", "[t](sea/tide.md) [s](shore/x.md)", "[t](old/water/tide.md) [s](shore/x.md)");
        check(moves, "/n/sea/tide.md", "[e](ebb.md) [a](../a.md)", "[e](ebb.md) [a](../../a.md)");
    }

    @Test
    void whatLeadsElsewhereStays() {
        Moves moves = moves("/n/sea/tide.md", "/n/tide.md");
        check(
                moves,
                "/n/a.md",
                "[t](https://sea/tide.md) [t](/sea/tide.md) [t](tide.md) [[tides]]",
                "[t](https://sea/tide.md) [t](/sea/tide.md) [t](tide.md) [[tides]]");
        check(moves, "/n/a.md", "[t](50%.md) [t](sea/tide.md?x)", "[t](50%.md) [t](sea/tide.md?x)");
    }

    private static Moves moves(String from, String to) {
        return new Moves(Map.of(Path.of(from), Path.of(to)));
    }

    private static void check(Moves moves, String note, String text, String expected) {
        List<Replacement> changes = moves.in(Path.of(note), NoteLinks.in(text));
        StringBuilder changed = new StringBuilder(text);
        for (int i = changes.size() - 1; i >= 0; i--) {
            changed.replace(
                    changes.get(i).span().start(),
                    changes.get(i).span().end(),
                    changes.get(i).text());
        }
        assertEquals(expected, changed.toString());
    }
}
