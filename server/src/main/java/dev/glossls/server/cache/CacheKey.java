package dev.glossls.server.cache;

/**
 * What all notes of one file have in common. A file of another key says nothing.
 *
 * @param build which build of the program read the notes, see {@link Build}
 * @param reading the settings that change what notes say
 * @param place the folder of the notes
 */
public record CacheKey(long build, String reading, String place) {}
