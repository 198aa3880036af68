package dev.glossls.server.setup;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a configuration in which the word {@code GLOSSLS} stands for the program. It stands alone between quotes, with
 * {@code serve} and {@code --stdio} in a list or in a line of arguments elsewhere; or it begins a whole command line.
 */
final class Template {
    /** Stands for the program. */
    static final String PLACEHOLDER = "GLOSSLS";

    private static final Pattern COMMAND_LINE = Pattern.compile("([\"'])GLOSSLS(?= serve --stdio)");
    private static final Pattern PROGRAM = Pattern.compile("([\"'])GLOSSLS");
    private static final Pattern LIST = Pattern.compile("([\"'])serve\\1(,? )\\1--stdio\\1");
    private static final Pattern ARGUMENT_LINE = Pattern.compile("([\"'])(%e )?serve --stdio");
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\w./+:-]+");

    private Template() {}

    /**
     * The text for a program.
     *
     * @param program the words that start it, without {@code serve}; at least one
     */
    static String filled(String text, Notation notation, List<String> program) {
        List<String> others = program.subList(1, program.size());
        String filled = replace(text, LIST, found -> {
            String quote = found.group(1);
            return others.stream()
                            .map(word -> quote + notation.quoted(word, quote) + quote + found.group(2))
                            .collect(Collectors.joining())
                    + found.group();
        });
        filled = replace(filled, ARGUMENT_LINE, found -> {
            String before = found.group(2) == null ? "" : found.group(2);
            String words = others.stream().map(word -> word(word) + " ").collect(Collectors.joining());
            return found.group(1) + before + notation.quoted(words, found.group(1)) + "serve --stdio";
        });
        filled = replace(filled, COMMAND_LINE, found -> {
            String words = program.stream().map(Template::word).collect(Collectors.joining(" "));
            return found.group(1) + notation.quoted(words, found.group(1));
        });
        return replace(filled, PROGRAM, found -> found.group(1) + notation.quoted(program.get(0), found.group(1)));
    }

    /** How one word is made of each place that fits. */
    private interface Filling {
        String of(MatchResult found);
    }

    private static String replace(String text, Pattern pattern, Filling filling) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(filling.of(found)));
    }

    /** A word of a command line that is divided at blanks. */
    private static String word(String text) {
        return PLAIN_WORD.matcher(text).matches() ? text : '"' + text + '"';
    }
}
