package dev.glossls.note;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The name of a note: its URI, in one spelling per note.
 *
 * @param uri for example {@code file:///home/ada/notes/ml.md}
 */
public record NoteId(String uri) implements Comparable<NoteId> {
    /** The scheme of the URIs of notes that are no files, but ship with the program. */
    public static final String SCHEME = "glossls";

    private static final String VOCABULARY = SCHEME + ":/vocabulary/";

    /** The name of a note of a vocabulary that ships with the program. */
    public static NoteId vocabulary(String vocabulary, String file) {
        return new NoteId(VOCABULARY + vocabulary + "/" + file);
    }

    public boolean isVocabulary() {
        return uri.startsWith(VOCABULARY);
    }

    /** The last part of the path; for a vocabulary's note, the vocabulary. All cells of a notebook have the notebook's name. */
    public String shortName() {
        if (isVocabulary()) {
            String path = uri.substring(VOCABULARY.length());
            return path.substring(0, Math.max(path.indexOf('/'), 0));
        }
        int fragment = uri.indexOf('#');
        String path = fragment < 0 ? uri : uri.substring(0, fragment);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name of the file as people read it: without its extension. Empty for what is no file. */
    public String title() {
        if (isVocabulary() || uri.indexOf('/') < 0) {
            return "";
        }
        String file = shortName();
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name; // a percent sign that stands for itself
        }
    }

    /**
     * How near another note is, 0 being this note itself: 1 in the same folder, one more for every step up or down from
     * folder to folder, so that what stands further up is nearer than what stands beside. A vocabulary is farther than any
     * note.
     */
    public int distanceTo(NoteId other) {
        if (equals(other)) {
            return 0;
        }
        if (other.isVocabulary()) {
            return Integer.MAX_VALUE;
        }
        int shared = folderShared(other);
        return 1 + slashes(uri, shared) + slashes(other.uri, shared);
    }

    /** The way from this note's folder to another note, percent-encoded as both URIs are; a bracket would end a link. */
    public String wayTo(NoteId other) {
        int shared = folderShared(other);
        String down = other.uri.substring(shared).replace("(", "%28").replace(")", "%29");
        return "../".repeat(slashes(uri, shared)) + down;
    }

    /** Where the URI of the last folder ends that both notes are in. */
    private int folderShared(NoteId other) {
        int shared = 0;
        int limit = Math.min(uri.length(), other.uri.length());
        for (int i = 0; i < limit && uri.charAt(i) == other.uri.charAt(i); i++) {
            if (uri.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    private static int slashes(String uri, int from) {
        int slashes = 0;
        for (int i = uri.indexOf('/', from); i >= 0; i = uri.indexOf('/', i + 1)) {
            slashes++;
        }
        return slashes;
    }

    /** Written out, because the first compiler alone takes ten times as long for what a record brings. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteId id && uri.equals(id.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public int compareTo(NoteId other) {
        return uri.compareTo(other.uri);
    }
}
