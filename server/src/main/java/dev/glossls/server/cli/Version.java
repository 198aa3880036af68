package dev.glossls.server.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String packed = Version.class.getPackage().getImplementationVersion();
        String version = packed == null ? "development" : packed;
        return new String[] {"glossls " + version + " (Java " + System.getProperty("java.version") + ")"};
    }
}
