package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where each system has what can be made again. */
class UserCacheTest {
    @Test
    void everySystemHasAPlaceOfItsOwn() {
        check("Linux", Map.of("HOME", "/h"), Optional.of("/h/.cache/glossls"));
        check("Linux", Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x"), Optional.of("/x/glossls"));
        check("Mac OS X", Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x"), Optional.of("/h/Library/Caches/glossls"));
        check("Windows 11", Map.of("HOME", "/h", "LOCALAPPDATA", "/l"), Optional.of("/l/glossls"));
    }

    @Test
    void whatDoesNotSayWhereIsLeftAside() {
        check("Linux", Map.of("HOME", "/h", "XDG_CACHE_HOME", "here"), Optional.of("/h/.cache/glossls"));
        check("Linux", Map.of("HOME", "/h", "XDG_CACHE_HOME", ""), Optional.of("/h/.cache/glossls"));
        check("Linux", Map.of(), Optional.empty());
        check("Windows 11", Map.of("HOME", "/h"), Optional.empty());
    }

    private static void check(String system, Map<String, String> variables, Optional<String> folder) {
        assertEquals(folder.map(Path::of), UserCache.folder(system, variables));
    }
}
