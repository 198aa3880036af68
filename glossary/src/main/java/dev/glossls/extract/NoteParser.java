package dev.glossls.extract;

import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.note.Reading;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a Markdown note: what it says about terms, and where it is prose. Accepts any text. */
public final class NoteParser {
    /** Levels of emphasis and links inside one another; deeper ones are read as text. */
    private static final int DEEPEST_NESTING = 100;

    private static final Parser USUAL = parser(DEEPEST_NESTING, List.of(TablesExtension.create()));
    private static final Parser WITHOUT_TABLES = parser(DEEPEST_NESTING, List.of());
    private static final Parser WITHOUT_NESTING = parser(0, List.of());

    private NoteParser() {}

    /** What a note says, read with the word lists of all languages. */
    public static Reading read(NoteId id, String text) {
        return read(id, text, Set.of());
    }

    /** What a note says, read with the word lists of some languages, named by their ISO 639-1 codes; none means all. */
    public static Reading read(NoteId id, String text, Set<String> languages) {
        return read(id, text, languages, null);
    }

    private static Reading read(NoteId id, String text, Set<String> languages, @Nullable Considered considered) {
        Blanking blanked = Blanking.of(text);
        BlockReader.Blocks blocks = BlockReader.read(parse(blanked.text()), blanked);
        Prose prose = blocks.prose();
        String choice = choice(text, blanked.frontMatter());
        if (choice.equals("false")) {
            return new Reading(Note.empty(id), prose);
        }
        Lexis lexis = Lexis.of(Languages.of(prose.passages(), languages));
        List<Candidate> candidates = Candidates.in(blocks.blocks(), lexis, considered);
        if (choice.equals("only")) {
            candidates = pinned(candidates, considered);
        }
        FrontMatterNames names = FrontMatterNames.of(id, text, blanked.frontMatter());
        candidates = new TitleTerm(names, blocks.blocks(), lexis, considered).among(candidates);
        Facts facts = new Facts(text, blocks, candidates, lexis);
        Note note = new Note(id, headings(blocks.blocks()), facts.definitions(considered), facts.broader());
        return new Reading(note, prose);
    }

    /**
     * What was taken for a definition at each place of a note, what speaks for and against it, and what became of it; in
     * the order of the places, at one place the most likely first. Read as {@link #read} does.
     */
    public static List<Verdict> explain(NoteId id, String text, Set<String> languages) {
        Considered considered = new Considered();
        read(id, text, languages, considered);
        return considered.verdicts();
    }

    /** What a note says in its front matter of being read for definitions: {@code false}, {@code only}, or nothing. */
    public static String choice(String text) {
        return choice(text, FrontMatter.of(text));
    }

    private static String choice(String text, Span frontMatter) {
        return FrontMatter.value(text, frontMatter, "glossary");
    }

    /** Where a text is prose, without asking what it says. */
    public static Prose prose(String text) {
        Blanking blanked = Blanking.of(text);
        return BlockReader.read(parse(blanked.text()), blanked).prose();
    }

    /**
     * The parser refuses tables of more than a million cells; such a note is read as if tables did not exist. And where
     * brackets crowd it would take minutes; such a note is read without links and emphasis.
     */
    static Node parse(String text) {
        if (Crowding.in(text)) {
            return WITHOUT_NESTING.parse(text);
        }
        try {
            return USUAL.parse(text);
        } catch (IllegalArgumentException e) {
            return WITHOUT_TABLES.parse(text);
        }
    }

    private static Parser parser(int nesting, List<Extension> extensions) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .extensions(extensions)
                .maxInlineNesting(nesting)
                .build();
    }

    /** In a note that asks for it, only headings and definition lists define. */
    private static List<Candidate> pinned(List<Candidate> candidates, @Nullable Considered considered) {
        List<Candidate> pinned = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (isPinned(candidate)) {
                pinned.add(candidate);
            } else if (considered != null) {
                considered.leftOut(candidate);
            }
        }
        return pinned;
    }

    private static boolean isPinned(Candidate candidate) {
        return candidate.rule().equals("heading") || candidate.rule().equals("definition-list");
    }

    private static List<Heading> headings(List<Block> blocks) {
        List<Heading> headings = new ArrayList<>();
        addHeadings(blocks, headings);
        return headings;
    }

    private static void addHeadings(List<Block> blocks, List<Heading> headings) {
        for (Block block : blocks) {
            if (block.is(Block.Kind.HEADING)) {
                headings.add(new Heading(
                        block.line().text(), block.level(), block.line().source()));
            }
            if (block.is(Block.Kind.HEADING) || block.is(Block.Kind.PARAGRAPH)) {
                addHeadings(block.children(), headings);
            }
        }
    }
}
