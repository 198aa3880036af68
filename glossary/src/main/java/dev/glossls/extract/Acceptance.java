package dev.glossls.extract;

import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.note.Tier;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes definitions of the candidates that are likely enough. */
final class Acceptance {
    static final int LEAST = -850;
    static final int MOST = 4600;

    private final String source;
    private final LineIndex lines;
    private final MoreNames moreNames;
    private final @Nullable Considered considered;

    Acceptance(String source, LineIndex lines, MoreNames moreNames, @Nullable Considered considered) {
        this.considered = considered;
        this.source = source;
        this.lines = lines;
        this.moreNames = moreNames;
    }

    /** The definitions among the candidates of a note. */
    List<Definition> of(List<Candidate> candidates, Context context) {
        List<Definition> definitions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Odds odds = context.weigh(candidate);
            if (odds.sum() >= LEAST) {
                definitions.add(definition(candidate, context.aliases(candidate), Math.min(odds.sum(), MOST)));
            }
            if (considered != null) {
                considered.weighed(
                        candidate, moreNames.of(candidate, context.aliases(candidate)), odds, outcome(odds.sum()));
            }
        }
        return definitions;
    }

    private static String outcome(int weight) {
        return weight < LEAST ? "dropped" : Tier.of(weight).name().toLowerCase(Locale.ROOT);
    }

    private Definition definition(Candidate candidate, List<String> aliases, int weight) {
        Line line = candidate.finding().name();
        Span nameSpan = line.source(candidate.name().span());
        Span shownSpan = shownSpan(candidate, nameSpan);
        String meaning = candidate.meaning().text();
        String shown = shown(candidate, shownSpan);
        return new Definition(
                moreNames.of(candidate, aliases),
                nameSpan,
                shownSpan,
                lines.lineAt(nameSpan.start()),
                meaning,
                // Most often they are the same, and one text takes half of the memory.
                shown.equals(meaning) ? meaning : shown,
                new Evidence(candidate.rule(), weight));
    }

    private String shown(Candidate candidate, Span shownSpan) {
        if (!candidate.entry().block().is(Block.Kind.ROW)) {
            return Excerpt.of(source, shownSpan);
        }
        StringBuilder shown = new StringBuilder(candidate.meaning().text());
        List<Block> head = candidate.entry().siblings().get(0).children();
        List<Block> cells = candidate.entry().block().children();
        for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
            Span cell = cells.get(i).line().source();
            boolean told = cell.covers(candidate.finding().meaning().source())
                    || cell.covers(candidate.finding().name().source());
            if (!told && !cells.get(i).line().isEmpty()) {
                shown.append("\n- ")
                        .append(head.get(i).line().text())
                        .append(": ")
                        .append(cells.get(i).line().text());
            }
        }
        return shown.toString();
    }

    private static Span shownSpan(Candidate candidate, Span nameSpan) {
        Block block = candidate.entry().block();
        Line meaning = candidate.finding().meaning();
        List<Block> body = block.is(Block.Kind.ROW) ? List.of() : block.body();
        Span below = body.isEmpty()
                ? Span.at(nameSpan.end())
                : new Span(
                        body.get(0).span().start(),
                        body.get(body.size() - 1).span().end());
        if (meaning.isEmpty()) {
            return below;
        }
        return body.isEmpty() ? meaning.source() : meaning.source().join(below);
    }
}
