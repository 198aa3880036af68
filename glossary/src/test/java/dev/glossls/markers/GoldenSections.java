package dev.glossls.markers;

import java.util.Map;

/** Puts answers into the golden sections of a marker file. */
final class GoldenSections {
    private GoldenSections() {}

    /** The file's text with the sections replaced that there is an answer for. */
    static String rewrite(String text, Map<String, String> answers) {
        StringBuilder rewritten = new StringBuilder();
        boolean replaced = false;
        for (String line : text.lines().toList()) {
            boolean header = line.startsWith("-- ") && line.endsWith(" --");
            if (header) {
                boolean golden = line.startsWith("-- @");
                String answer = golden ? answers.getOrDefault(line.substring(4, line.length() - 3), "") : "";
                replaced = !answer.isBlank();
                rewritten.append(line).append('\n').append(replaced ? answer.strip() + "\n" : "");
            } else if (!replaced) {
                rewritten.append(line).append('\n');
            }
        }
        return rewritten.toString();
    }
}
