package dev.glossls.extract;

/**
 * Tells whether one paragraph holds so many brackets that the CommonMark parser, which goes through all open ones for
 * every link, would take a time that grows with the square of their number.
 */
final class Crowding {
    private static final int MOST_BRACKETS = 3000;
    private static final String STARTS = "-+*#|";

    private Crowding() {}

    static boolean in(String text) {
        return hasMany(text) && isInOneParagraph(text);
    }

    private static boolean hasMany(String text) {
        int brackets = 0;
        for (int i = text.indexOf('['); i >= 0 && brackets <= MOST_BRACKETS; i = text.indexOf('[', i + 1)) {
            brackets++;
        }
        return brackets > MOST_BRACKETS;
    }

    private static boolean isInOneParagraph(String text) {
        int brackets = 0;
        int ink = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = ink == 0 && (STARTS.indexOf(c) >= 0 || Character.isDigit(c));
            if (c == '\n') {
                brackets = ink == 0 ? 0 : brackets;
                ink = 0;
            } else if (!Character.isWhitespace(c) && c != '>') {
                ink++;
                brackets = first ? 0 : c == '[' ? brackets + 1 : brackets;
            }
            if (brackets > MOST_BRACKETS) {
                return true;
            }
        }
        return false;
    }
}
