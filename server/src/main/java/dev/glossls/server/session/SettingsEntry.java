package dev.glossls.server.session;

import com.google.gson.JsonElement;

/**
 * One value that somebody set.
 *
 * @param key its full name, for example {@code notes.include}
 * @param value what was set
 * @param place where, to be named when it is wrong: a file and line, or the client
 */
record SettingsEntry(String key, JsonElement value, String place) {}
