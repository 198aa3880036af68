package dev.glossls.server.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Tells builds of this program apart, for two of them may read one text in two ways. */
public final class Build {
    private Build() {}

    /**
     * A checksum of the jar that this program runs from, with all its classes, word lists and libraries; computed in a few
     * milliseconds. None if it runs from anything else, such as folders of classes that may change at any time.
     *
     * @throws IOException if the jar cannot be read
     */
    public static OptionalLong ofThisProgram() throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        boolean isOneJar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return isOneJar ? OptionalLong.of(Checksum.of(Files.readAllBytes(Path.of(classPath)))) : OptionalLong.empty();
    }
}
