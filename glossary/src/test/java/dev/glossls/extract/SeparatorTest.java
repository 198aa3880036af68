package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which sign divides a term from what is said about it, and which does not. */
class SeparatorTest {
    @Test
    void signsThatDivide() {
        check("Tide: the rise", "Tide|COLON|the rise");
        check("Tide : the rise", "Tide|COLON|the rise");
        check("潮汐：海水", "潮汐|COLON|海水");
        check("Tide - the rise", "Tide|DASH|the rise");
        check("Tide – the rise", "Tide|DASH|the rise");
        check("Tide -- the rise", "Tide|DASH|the rise");
        check("Tide—the rise", "Tide|DASH|the rise");
        check("Tide = the rise", "Tide|EQUALS|the rise");
        check("Tide -> the rise", "Tide|ARROW|the rise");
        check("Tide => the rise", "Tide|ARROW|the rise");
        check("Tide → the rise", "Tide|ARROW|the rise");
        check("Tide:", "Tide|COLON|");
    }

    @Test
    void theFirstSignOutsideOfBracketsCounts() {
        check("Tide (ebb: flood): the rise", "Tide (ebb: flood)|COLON|the rise");
        check("Tide - it is: high", "Tide|DASH|it is: high");
    }

    @Test
    void signsThatDoNotDivide() {
        check("well-known tide", "none");
        check("at 12:30 today", "none");
        check("see https://example.org", "none");
        check("std::vector of it", "none");
        check("a == b", "none");
        check("a <= b", "none");
        check("f $a: b$ g", "none");
        check(": the rise", "none");
        check("", "none");
        check("x".repeat(200) + ": far", "none");
    }

    private static void check(String text, String expected) {
        Line line = LinesByHand.line(text);
        String found = Separator.first(line)
                .map(sign -> line.part(line.start(), sign.span().start()).text() + "|" + sign.kind() + "|"
                        + line.from(sign.span().end()).text())
                .orElse("none");
        assertEquals(expected, found, text);
    }
}
