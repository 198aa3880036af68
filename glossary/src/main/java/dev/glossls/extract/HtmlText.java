package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts together what one block of HTML shows: white space evened out, entities resolved, what is set off as marks. */
final class HtmlText {
    private final String html;
    /** Where the HTML begins in the note. */
    private final int start;

    private final Passage.Builder builder = new Passage.Builder();
    private final HtmlMarks tags = new HtmlMarks();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();
    /** White space that is shown as one blank if more text follows; empty if there is none. */
    private Span blank = Span.at(0);

    private boolean breaks;
    private boolean endsBlank = true;

    HtmlText(String html, int start) {
        this.html = html;
        this.start = start;
    }

    /** Adds a stretch of the HTML that holds no tags. */
    void add(Span place) {
        int i = place.start();
        while (i < place.end()) {
            char c = html.charAt(i);
            if (Character.isWhitespace(c)) {
                blank(new Span(i, i + 1), c == '\n');
                i++;
            } else if (c == Blanking.HIDDEN) {
                i++;
            } else if (c == '&') {
                showBlank();
                i = Unescaping.entity(html, i, place.end(), this::show);
            } else {
                i = addWord(i, place.end());
            }
        }
    }

    /** Adds what stands up to the next sign that is not shown as it is, or leaves out a web address. */
    private int addWord(int from, int limit) {
        int address = InlineReader.addressEnd(html, from);
        if (address > from) {
            return Math.min(address, limit);
        }
        int end = from + 1;
        while (end < limit && !endsWord(end)) {
            end++;
        }
        showBlank();
        show(html.substring(from, end), new Span(from, end));
        return end;
    }

    private boolean endsWord(int i) {
        char c = html.charAt(i);
        return Character.isWhitespace(c)
                || c == Blanking.HIDDEN
                || c == '&'
                || (c == 'h' && InlineReader.addressEnd(html, i) > i);
    }

    /** A tag that breaks the line, or only parts words. */
    void breakLine(Span tag) {
        blank(tag, true);
    }

    /** A sign in place of a tag that parts two names for one thing. */
    void addSlash(Span tag) {
        blank = Span.at(0);
        show(" / ", tag);
        endsBlank = true;
    }

    /** A tag that may set its text off. */
    void mark(Span tag) {
        if (html.charAt(tag.start() + 1) != '/') {
            showBlank();
        }
        tags.read(tag.of(html), builder.length());
    }

    /** Sets off everything so far. */
    void markAll(Mark.Kind kind) {
        if (!isEmpty()) {
            marks.add(new Mark(kind, new Span(0, builder.length())));
        }
    }

    boolean isEmpty() {
        return builder.length() == 0;
    }

    /** What is shown, with the marks that the note sets without tags. */
    InlineReader.Inlines shown(Blanking note) {
        Passage passage = builder.build(Span.at(start));
        marks.addAll(tags.marks());
        for (Mark mark : note.marksIn(passage.span())) {
            mark.shownIn(passage).ifPresent(marks::add);
        }
        return new InlineReader.Inlines(Line.of(passage, marks), lineStarts, List.of());
    }

    private void blank(Span place, boolean isBreak) {
        if (blank.isEmpty() || (isBreak && !breaks)) {
            blank = place;
        }
        breaks |= isBreak;
    }

    private void showBlank() {
        if (!blank.isEmpty() && !endsBlank) {
            show(" ", blank);
            endsBlank = true;
        }
        boolean begins = breaks && builder.length() > 0;
        if (begins && (lineStarts.isEmpty() || lineStarts.get(lineStarts.size() - 1) < builder.length())) {
            lineStarts.add(builder.length());
        }
        blank = Span.at(0);
        breaks = false;
    }

    private void show(CharSequence shown, Span place) {
        builder.add(shown, place.shift(start));
        endsBlank = false;
    }
}
