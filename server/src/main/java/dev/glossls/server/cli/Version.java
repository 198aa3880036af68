package dev.glossls.server.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {ofProgram() + " (Java " + System.getProperty("java.version") + ")"};
    }

    /** The program's name and version. */
    static String ofProgram() {
        String packed = Version.class.getPackage().getImplementationVersion();
        return "glossls " + (packed == null ? "development" : packed);
    }
}
