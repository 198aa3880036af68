package dev.glossls.server.cli;

/** Text from notes as one line of a terminal. */
final class TerminalText {
    private TerminalText() {}

    /** The text on one line, cut between words after at most so many characters. Control characters never get out. */
    static String shortened(String text, int width) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= width) {
            return line;
        }
        int blank = line.lastIndexOf(' ', width - 2);
        int end = blank > width / 2 ? blank : width - 2;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** The same text without what would steer the terminal. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
