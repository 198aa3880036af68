package dev.glossls.extract;

import java.util.Optional;

/** A term set in bold, italics, code or as a link before a sign, or on a line of its own: {@code **T**: d}, {@code `T` - d}. */
final class MarkedLead implements Rule {
    private static final String STOPS = ".。";
    private static final int MOST_WORDS = 5;

    @Override
    public String name() {
        return "bold-lead";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        return Lead.of(entry).flatMap(lead -> find(entry, lead));
    }

    private static Optional<Finding> find(Entry entry, Lead lead) {
        String name = lead.name().text();
        boolean colonInside = name.endsWith(":") || name.endsWith("：");
        Optional<Separator> sign = lead.sign();
        if (sign.isPresent() || colonInside) {
            Line meaning =
                    sign.map(found -> lead.line().from(found.span().end())).orElse(lead.rest());
            Separator.Kind kind = sign.map(Separator::kind).orElse(Separator.Kind.COLON);
            boolean explained =
                    kind == Separator.Kind.ARROW && Names.wordsOf(meaning).size() > MOST_WORDS;
            Odds odds = separated(entry, lead, kind, meaning.isEmpty());
            return Optional.of(
                    lead.finding(meaning, odds.add(explained ? 500 : 0, "the arrow points to a whole phrase")));
        }
        Optional<Line> runIn = afterStop(lead);
        if (runIn.isPresent()) {
            return Optional.of(lead.finding(runIn.get(), entry.odds(250, "is set off before a full stop")));
        }
        boolean heads = lead.rest().isEmpty()
                && !entry.block().children().isEmpty()
                && lead.mark().kind() != Mark.Kind.LINK
                && !isQuestion(lead.name());
        return heads ? Optional.of(lead.finding(lead.rest(), heading(entry))) : Optional.empty();
    }

    /** The text after a head that runs in, {@code **T.** Text} or {@code **T**. Text}; absent if there is none. */
    private static Optional<Line> afterStop(Lead lead) {
        Line rest = lead.rest();
        if (rest.isEmpty() || lead.mark().kind() != Mark.Kind.BOLD) {
            return Optional.empty();
        }
        boolean inside = STOPS.indexOf(lead.line().at(lead.mark().span().end() - 1)) >= 0;
        boolean after = !inside && STOPS.indexOf(rest.at(rest.start())) >= 0;
        Line text = after ? rest.from(rest.start() + 1) : rest;
        boolean begins = !text.isEmpty() && !Character.isLowerCase(text.at(text.start()));
        boolean short_ = Names.wordsOf(lead.name()).size() <= MOST_WORDS;
        return (inside || after) && begins && short_ ? Optional.of(text) : Optional.empty();
    }

    /** Whether a name asks: a word or two may wait for their meaning so, more is a question. */
    private static boolean isQuestion(Line name) {
        return "?？".indexOf(name.at(name.end() - 1)) >= 0 && Names.wordsOf(name).size() > 2;
    }

    /** A line that is all bold is a heading in all but name. */
    private static Odds heading(Entry entry) {
        Odds odds = entry.odds(-300, "is set off on a line of its own");
        Opening opening = Opening.of(entry);
        if (!opening.isEmpty()) {
            opening.weigh(odds);
        }
        return odds;
    }

    private static Odds separated(Entry entry, Lead lead, Separator.Kind sign, boolean onlyBelow) {
        int prior = switch (sign) {
            case COLON -> 450;
            case DASH -> 1100;
            case EQUALS -> 600;
            case ARROW -> -600;
        };
        Mark.Kind mark = lead.mark().kind();
        boolean strong = mark == Mark.Kind.BOLD || mark == Mark.Kind.CODE;
        return entry.odds(prior, "is set off before " + sign.sign())
                .add(strong ? 0 : -200, "is not in bold")
                .add(onlyBelow ? -600 : 0, "nothing follows on its line");
    }
}
