package dev.glossls.server.cache;

import dev.glossls.note.Note;

/**
 * What a note says, and the state of its file when that was read.
 *
 * @param stamp what the file system said right before
 * @param checksum {@link Checksum} of the bytes that were read
 * @param note what they say
 */
public record KeptNote(FileStamp stamp, long checksum, Note note) {}
