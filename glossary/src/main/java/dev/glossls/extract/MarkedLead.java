package dev.glossls.extract;

import java.util.Optional;

/** A term set in bold, italics, code or as a link before a sign, or on a line of its own: {@code **T**: d}, {@code `T` - d}. */
final class MarkedLead implements Rule {
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
            return Optional.of(lead.finding(meaning, separated(entry, lead, kind, meaning.isEmpty())));
        }
        boolean heads = lead.rest().isEmpty()
                && !entry.block().children().isEmpty()
                && lead.mark().kind() != Mark.Kind.LINK;
        return heads ? Optional.of(lead.finding(lead.rest(), heading(entry))) : Optional.empty();
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
