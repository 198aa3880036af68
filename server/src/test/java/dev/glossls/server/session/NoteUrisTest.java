package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.note.NoteId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One spelling for each note, whichever way a client spells it. */
class NoteUrisTest {
    @Test
    void aDriveLetterIsSmallAndItsColonPlain() {
        check("file:///c%3A/notes/a.md", "file:///c:/notes/a.md");
        check("file:///C:/notes/a.md", "file:///c:/notes/a.md");
        check("FILE:///C%3a/notes/a.md", "file:///c:/notes/a.md");
    }

    @Test
    void charactersAreEncodedOnce() {
        check("file:///a b/ü.md", "file:///a%20b/%C3%BC.md");
        check("file:///a%20b/%c3%bc.md", "file:///a%20b/%C3%BC.md");
        check("file:///%61/%5Bx%5D.md", "file:///a/%5Bx%5D.md");
        check("file:///a/[x].md", "file:///a/%5Bx%5D.md");
        check("file:///🙂.md", "file:///%F0%9F%99%82.md");
    }

    @Test
    void aPercentSignThatEncodesNothingStandsForItself() {
        check("file:///100%.md", "file:///100%25.md");
        check("file:///100%zz", "file:///100%25zz");
        check("file:///100%25.md", "file:///100%25.md");
    }

    @Test
    void aHostIsKept() {
        check("file://server/share/a.md", "file://server/share/a.md");
    }

    @Test
    void whatIsNoFileIsKeptAsItIs() {
        check("untitled:Untitled-1", "untitled:Untitled-1");
        check("vscode-notebook-cell:/a%20b#1", "vscode-notebook-cell:/a%20b#1");
        check("", "");
    }

    @Test
    void theNormalSpellingIsItsOwn() {
        for (String uri : new String[] {"file:///a b/ü%.md", "file:///C%3A/x", "untitled:x", "file:///a%2520b"}) {
            String normal = NoteUris.of(uri).uri();
            assertEquals(normal, NoteUris.of(normal).uri());
        }
    }

    @Test
    void filesAndTheirUrisHaveTheSameId() {
        for (String name : new String[] {"a.md", "a b.md", "ü.md", "100%.md", "a#b?.md", "(x)[y].md", "深度.md"}) {
            Path file = Path.of(name).toAbsolutePath();
            assertEquals(NoteUris.of(file), NoteUris.of(file.toUri().toString()), name);
            assertEquals(Optional.of(file), NoteUris.path(NoteUris.of(file)), name);
        }
    }

    @Test
    void whatIsNoFileHasNoPath() {
        assertEquals(Optional.empty(), NoteUris.path(new NoteId("untitled:Untitled-1")));
        assertEquals(Optional.empty(), NoteUris.path(NoteUris.of("file:///a%00b")));
    }

    private static void check(String uri, String expected) {
        assertEquals(expected, NoteUris.of(uri).uri());
    }
}
