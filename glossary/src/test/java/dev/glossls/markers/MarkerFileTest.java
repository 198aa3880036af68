package dev.glossls.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What marker files are made of, and that one which expects the wrong thing fails. */
class MarkerFileTest {
    @Test
    void markersAreTakenOutAndSpeakOfTheLineAbove() {
        MarkerFile file = parse("one rag, two rag", "hover \"rag\"#2 -> @rag", "complete \"one\" -> none");
        assertEquals(Map.of("a.md", "first\none rag, two rag\n"), file.notes());
        assertEquals(new Span(19, 22), file.expectations().get(0).text());
        assertEquals(new Span(6, 9), file.expectations().get(1).text());
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() {
        refused("hover rag -> @rag", "not an expectation");
        refused("hover \"rag\" @rag", "not an expectation");
        refused("hover \"lost\" -> none", "no \"lost\"#1");
        refused("hover \"rag\"#2 -> none", "no \"rag\"#2");
        refused("hover \"rag\" -> @lost", "no section @lost");
        refused("hover \"rag\" -> \"rag\"", "HOVER cannot answer");
        refused("rule \"rag\" -> none", "RULE cannot answer");
        refused("goes \"rag\" -> @rag", "GOES cannot answer");
        refused("shout \"rag\" -> none", "SHOUT");
        refused("complete \"rag\" -> rag, rag", "neither none");
        refused("complete \"rag\" -> only", "COMPLETE cannot answer");
    }

    @Test
    void aFileThatExpectsNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MarkerFile.parse("Title.\n\n-- a.md --\ntext\n"));
        assertThrows(IllegalArgumentException.class, () -> MarkerFile.parse(""));
    }

    @Test
    void anExpectationOutsideOfANoteIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> MarkerFile.parse("Title.\n<!--@ hover \"Title\" -> none -->\n"));
    }

    @Test
    void rightExpectationsPass() {
        passes("hover \"rag\" -> @rag");
        passes("hover \"use\" -> none");
        passes("complete \"rag\" -> \"RAG\", \"Ragged tensor\"");
        passes("complete \"rag\" -> only \"RAG\", \"Rage\", \"Ragged tensor\"");
        passes("complete \"use\" -> none");
        passes("inserts \"rag\" -> \"use RAG here\"");
        passes("defines \"use\" -> none");
        passes("highlights \"rag\" -> \"rag\"");
        passes("highlights \"use\" -> none");
    }

    @Test
    void wrongExpectationsFail() {
        fails("hover \"rag\" -> none");
        fails("hover \"use\" -> @rag");
        fails("hover \"use rag\" -> @rag");
        fails("hover \"rag\" -> @other");
        fails("hover \"rag\" -> @swapped");
        fails("complete \"rag\" -> none");
        fails("complete \"rag\" -> \"Ragged tensor\", \"RAG\"");
        fails("complete \"rag\" -> \"RAG\", \"LLM\"");
        fails("complete \"rag\" -> only \"RAG\", \"Ragged tensor\"");
        fails("complete \"use\" -> \"RAG\"");
        fails("inserts \"rag\" -> \"use RAG\"");
        fails("inserts \"use\" -> \"use\"");
        fails("defines \"rag\" -> @rag");
        fails("aliases \"rag\" -> \"x\"");
        fails("rule \"rag\" -> bold-lead");
        fails("broader \"rag\" -> \"x\"");
        fails("means \"rag\" -> \"x\"");
        fails("above \"rag\" -> \"x\"");
        fails("kinds \"rag\" -> \"x\"");
        fails("related \"rag\" -> \"x\"");
        fails("highlights \"rag\" -> \"x\"");
        fails("highlights \"rag\" -> none");
    }

    @Test
    void updatingRewritesGoldenSectionsOnly() {
        String text = "T.\n\n-- a.md --\nnote\n\n-- @one --\nold\nolder\n\n-- @two --\nkept\n";
        assertEquals(
                "T.\n\n-- a.md --\nnote\n\n-- @one --\nnew\n-- @two --\nkept\n",
                GoldenSections.rewrite(text, Map.of("one", "new\n", "a.md", "wrong")));
    }

    private static void passes(String marker) {
        assertEquals(Optional.empty(), failure(marker), marker);
    }

    private static void fails(String marker) {
        assertFalse(failure(marker).isEmpty(), marker + " should fail");
    }

    private static Optional<String> failure(String marker) {
        MarkerFile file = parse("use rag here", marker);
        return new MarkerCheck(file, new Canned()).failure(file.expectations().get(0));
    }

    private static void refused(String marker, String why) {
        String message = assertThrows(IllegalArgumentException.class, () -> parse("use rag here", marker))
                .toString();
        assertTrue(message.contains("line 5") && message.contains(why), message);
    }

    private static MarkerFile parse(String line, String... markers) {
        StringBuilder text =
                new StringBuilder("Title.\n-- a.md --\nfirst\n").append(line).append('\n');
        for (String marker : markers) {
            text.append("<!--@ ").append(marker).append(" -->\n");
        }
        text.append(
                "-- @rag --\nretrieval\n\ngeneration\n-- @other --\nsomething\n-- @swapped --\ngeneration\nretrieval\n");
        return MarkerFile.parse(text.toString());
    }

    /** Knows one term, at one place. */
    private static final class Canned implements Subject {
        private static final Span RAG = new Span(10, 13);

        @Override
        public Optional<String> hover(String note, int offset) {
            return RAG.contains(offset) ? Optional.of("RAG\n\nretrieval augmented\n\ngeneration") : Optional.empty();
        }

        @Override
        public List<Item> complete(String note, int offset) {
            return offset == RAG.end() ? List.of(item("RAG"), item("Rage"), item("Ragged tensor")) : List.of();
        }

        @Override
        public List<String> navigate(Expectation expectation) {
            return expectation.text().equals(RAG) ? List.of("rag") : List.of();
        }

        private static Item item(String label) {
            return new Item(label, RAG, label);
        }

        @Override
        public List<Warning> warnings(String note) {
            return List.of();
        }

        @Override
        public boolean tellsFindings() {
            return true;
        }

        @Override
        public Optional<String> fixed(String note, int offset) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
