package dev.glossls.extract;

/** Markdown as a reader sees it in a place that cannot show markup. */
public final class PlainText {
    private PlainText() {}

    /** The visible text, list items and lines kept on lines of their own. */
    public static String of(String markdown) {
        return markdown;
    }
}
