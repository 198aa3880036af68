package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A row of a table that has a column of terms and one of definitions, told by the words in its head. */
final class TableRow implements Rule {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        List<Block> rows = entry.siblings();
        if (!entry.block().is(Block.Kind.ROW) || rows.get(0).equals(entry.block())) {
            return Optional.empty();
        }
        List<Block> head = rows.get(0).children();
        int terms = column(head, Topic.TERM_HEADERS, List.of(), entry.lexis());
        int names = column(head, Topic.NAME_HEADERS, List.of(terms), entry.lexis());
        int meanings = column(head, Topic.DEFINITION_HEADERS, List.of(terms, names), entry.lexis());
        if (meanings < 0) {
            meanings = names;
            names = -1;
        }
        boolean told = meanings >= 0;
        if (!told && terms >= 0 && head.size() == 2) {
            meanings = 1 - terms;
        }
        if (meanings < 0) {
            return Optional.empty();
        }
        Odds prior = terms < 0
                ? entry.odds(700, "stands beside a column of definitions")
                : told
                        ? entry.odds(1735, "stands in the column of terms")
                        : entry.odds(100, "stands in a column that may be of terms");
        if (terms < 0) {
            terms = meanings == 0 ? 1 : 0;
        }
        List<Block> cells = entry.block().children();
        if (cells.size() <= Math.max(terms, meanings)) {
            return Optional.empty();
        }
        Line name = cells.get(terms).line();
        Line meaning = cells.get(meanings).line();
        if (name.isEmpty() || meaning.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.of(name, meaning, prior);
        boolean named =
                0 <= names && names < cells.size() && !cells.get(names).line().isEmpty();
        return Optional.of(named ? finding.alsoCalled(cells.get(names).line()) : finding);
    }

    private static int column(List<Block> head, Topic topic, List<Integer> except, Lexis lexis) {
        for (int i = 0; i < head.size(); i++) {
            List<Word> words = Names.wordsOf(head.get(i).line());
            Phrases headers = lexis.get(topic);
            if (!except.contains(i) && (headers.matchesAll(words) || headers.matchEnd(words) > 0)) {
                return i;
            }
        }
        return -1;
    }
}
