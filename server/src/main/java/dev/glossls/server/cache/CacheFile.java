package dev.glossls.server.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * One file of notes: the key, the notes one after the other, the rules they name, and a checksum of all that. It is read
 * in one go, and replaced as a whole, so that readers see the old one or the new one.
 */
public final class CacheFile {
    private static final int CHECKSUM_BYTES = Integer.BYTES;
    private static final int BUFFER_BYTES = 1 << 16;
    /** The file is in memory while notes are loaded; so much of what the process may have is no trouble. */
    private static final int PART_OF_MEMORY = 4;

    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private CacheFile() {}

    /**
     * The notes of a file; none if there is no such file, or it has another key.
     *
     * @throws IOException if it cannot be read or is damaged
     */
    public static StoredNotes read(Path file, CacheKey key) throws IOException {
        try {
            return of(bytes(file), key);
        } catch (NoSuchFileException e) {
            return StoredNotes.NONE;
        }
    }

    /** Puts notes in the place of what the file holds. */
    public static void write(Path file, CacheKey key, Collection<KeptNote> notes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling("."));
        Path fresh = Files.createTempFile(folder, CacheFolder.NAME, CacheFolder.UNFINISHED);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER_BYTES)) {
                write(out, key, notes);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        // The size has to be that of the file which is open: another may have taken its name meanwhile.
        try (FileChannel in = FileChannel.open(file)) {
            long size = in.size();
            if (size > Runtime.getRuntime().maxMemory() / PART_OF_MEMORY || size > MOST_BYTES) {
                throw new StreamCorruptedException("it has " + size + " bytes");
            }
            byte[] bytes = new byte[(int) size];
            Channels.newInputStream(in).readNBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    /** The notes in the bytes of a file; none if they have another key. */
    static StoredNotes of(byte[] bytes, CacheKey key) throws StreamCorruptedException {
        int end = bytes.length - CHECKSUM_BYTES;
        if (end < 0 || Checksum.shortOf(bytes, 0, end) != checksumAt(bytes, end)) {
            throw new StreamCorruptedException("its checksum is wrong");
        }
        FactsReader in = new FactsReader(bytes, 0, end);
        CacheKey found = new CacheKey(in.fixed(), in.text(), in.text());
        return found.equals(key) ? StoredNotes.of(bytes, in) : StoredNotes.NONE;
    }

    private static long checksumAt(byte[] bytes, int at) {
        long checksum = 0;
        for (int i = CHECKSUM_BYTES - 1; i >= 0; i--) {
            checksum = checksum << Byte.SIZE | (bytes[at + i] & 0xFF);
        }
        return checksum;
    }

    private static void write(OutputStream file, CacheKey key, Collection<KeptNote> notes) throws IOException {
        CheckedOutputStream out = new CheckedOutputStream(file, new CRC32C());
        FactsWriter head = new FactsWriter();
        FactsWriter facts = new FactsWriter();
        NoteEncoder encoder = new NoteEncoder(facts);
        head.fixed(key.build());
        head.text(key.reading());
        head.text(key.place());
        head.number(notes.size());
        for (KeptNote kept : notes) {
            encoder.note(kept.note());
            head.text(kept.note().id().uri());
            head.number(kept.stamp().size());
            head.fixed(kept.stamp().modified());
            head.number(kept.stamp().settled() ? 1 : 0);
            head.fixed(kept.checksum());
            head.number(facts.length());
            head.moveTo(out);
            facts.moveTo(out);
        }
        head.number(encoder.rules().size());
        encoder.rules().forEach(head::text);
        head.moveTo(out);
        long checksum = out.getChecksum().getValue();
        for (int i = 0; i < CHECKSUM_BYTES; i++) {
            file.write((int) (checksum >>> (i * Byte.SIZE)));
        }
    }
}
