package dev.glossls.extract;

/** What an element of HTML is among the blocks of a note. */
enum HtmlRole {
    HEADING,
    SUMMARY,
    DETAILS,
    /** The term of a definition list. */
    TERM,
    /** What a definition list says of a term. */
    MEANING,
    ITEM,
    LIST,
    TABLE,
    ROW,
    CELL,
    RULE,
    BREAK,
    /** What holds text of its own, apart from the text before and after it. */
    BLOCK,
    /** Everything else: a part of the text around it. */
    INLINE;

    /** The role of the element with a name in small letters. */
    static HtmlRole of(String name) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
            case "summary" -> SUMMARY;
            case "details" -> DETAILS;
            case "dt" -> TERM;
            case "dd" -> MEANING;
            case "li" -> ITEM;
            case "ul", "ol", "dl", "menu" -> LIST;
            case "table" -> TABLE;
            case "tr" -> ROW;
            case "td", "th" -> CELL;
            case "hr" -> RULE;
            case "br" -> BREAK;
            case "p", "div", "center", "blockquote", "address", "figure", "figcaption", "dialog", "form" -> BLOCK;
            case "section", "article", "aside", "header", "footer", "main", "nav", "body" -> BLOCK;
            case "caption", "thead", "tbody", "tfoot", "fieldset", "legend" -> BLOCK;
            default -> INLINE;
        };
    }

    /** Whether the text of this element is one line, whatever of the other kind stands in it. */
    boolean holds(HtmlRole inner) {
        return switch (this) {
            case SUMMARY, TERM -> inner == BLOCK || inner == HEADING;
            case CELL -> inner != TABLE && inner != ROW && inner != CELL;
            default -> false;
        };
    }
}
