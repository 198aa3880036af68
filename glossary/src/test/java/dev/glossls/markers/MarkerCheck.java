package dev.glossls.markers;

import dev.glossls.extract.NoteParser;
import dev.glossls.markers.Subject.Item;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Compares what is expected in a marker file with what a subject answers. */
public final class MarkerCheck {
    private static final int FIRST_OFFERS = 10;

    private final MarkerFile file;
    private final Subject subject;
    private final Kin kin;
    private final Findings findings;
    private final Map<String, String> answers = new TreeMap<>();

    public MarkerCheck(MarkerFile file, Subject subject) {
        this.file = file;
        this.subject = subject;
        this.kin = new Kin(file.notes());
        this.findings = new Findings(file, subject);
    }

    /** What is wrong about an answer, in words; absent if it is as expected. */
    public Optional<String> failure(Expectation expectation) {
        Optional<String> failure = switch (expectation.verb()) {
            case HOVER -> hover(expectation);
            case COMPLETE -> complete(expectation);
            case INSERTS -> inserts(expectation);
            case DEFINES -> defines(expectation);
            case ALIASES -> aliases(expectation);
            case RULE -> rule(expectation);
            case BROADER -> broader(expectation);
            case MEANS -> compareInOrder(expectation, kin.meanings(expectation.note(), name(expectation)));
            case ABOVE -> compareInOrder(expectation, kin.above(expectation.note(), name(expectation)));
            case KINDS -> compareInOrder(expectation, kin.kinds(expectation.note(), name(expectation)));
            case RELATED -> compareInOrder(expectation, kin.related(expectation.note(), name(expectation)));
            case HIGHLIGHTS,
                    GOES,
                    TYPED,
                    IMPLEMENTED,
                    OUTLINED,
                    FINDS,
                    SUPERTYPES,
                    SUBTYPES,
                    TOKENS,
                    LINKS,
                    HINTS,
                    LINKED,
                    FOLDS,
                    SELECTS,
                    GHOST -> compareInOrder(expectation, subject.navigate(expectation));
            case WARNS -> findings.warns(expectation);
            case FIXES -> findings.fixes(expectation);
        };
        return failure.map(words ->
                "line " + expectation.line() + ": " + expectation.verb() + " \"" + name(expectation) + "\": " + words);
    }

    /** The answers that belong into golden sections, by section, as far as they have been asked for. */
    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** The first and the last character are hovered; both have to answer. */
    private Optional<String> hover(Expectation expectation) {
        Span text = expectation.text();
        for (int offset : List.of(text.start(), text.end() - 1)) {
            Optional<String> card = subject.hover(expectation.note(), offset);
            Optional<String> failure = compare(expectation.wanted(), card, MarkerCheck::holds);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<String> complete(Expectation expectation) {
        List<String> labels = items(expectation).stream().map(Item::label).toList();
        boolean fits = expectation.wanted() instanceof Wanted.These these
                ? isSubsequence(these.values(), labels.subList(0, Math.min(FIRST_OFFERS, labels.size())))
                : labels.equals(values(expectation.wanted()));
        return fits ? Optional.empty() : Optional.of("offered " + labels + ", wanted " + expectation.wanted());
    }

    private Optional<String> inserts(Expectation expectation) {
        List<Item> items = items(expectation);
        if (items.isEmpty()) {
            return Optional.of("nothing is offered");
        }
        Item item = items.get(0);
        String text = text(expectation);
        String accepted = text.substring(0, item.replaced().start())
                + item.insert()
                + text.substring(item.replaced().end());
        LineIndex lines = LineIndex.of(accepted);
        String line = lines.span(lines.lineAt(item.replaced().start())).of(accepted);
        boolean fits = List.of(line).equals(values(expectation.wanted()));
        return fits ? Optional.empty() : Optional.of("the line becomes \"" + line + "\"");
    }

    private List<Item> items(Expectation expectation) {
        return subject.complete(expectation.note(), expectation.text().end());
    }

    private Optional<String> defines(Expectation expectation) {
        Optional<String> meaning = definition(expectation)
                .filter(found -> found.evidence().tier() != Tier.WEAK)
                .map(Definition::meaning);
        return compare(expectation.wanted(), meaning, List::equals);
    }

    private Optional<String> aliases(Expectation expectation) {
        List<String> aliases = definition(expectation).map(Definition::aliases).orElse(List.of());
        return compareAll(expectation.wanted(), aliases);
    }

    private Optional<String> rule(Expectation expectation) {
        Optional<String> rule =
                definition(expectation).map(found -> found.evidence().rule());
        boolean fits = rule.map(Wanted.Name::new).equals(Optional.of(expectation.wanted()));
        return fits ? Optional.empty() : Optional.of("found by " + rule.orElse("no rule"));
    }

    private Optional<String> broader(Expectation expectation) {
        TermKey narrower = TermKey.of(name(expectation));
        List<String> names = note(expectation).broader().stream()
                .filter(said -> TermKey.of(said.narrower()).equals(narrower))
                .map(Broader::broader)
                .toList();
        return compareAll(expectation.wanted(), names);
    }

    private Note note(Expectation expectation) {
        return NoteParser.read(new NoteId("file:///" + expectation.note()), text(expectation))
                .note();
    }

    /** The definition whose label is at the text: just there if there is one, else one that overlaps. */
    private Optional<Definition> definition(Expectation expectation) {
        Span text = expectation.text();
        List<Definition> found = note(expectation).definitions().stream()
                .filter(definition -> definition.nameSpan().overlaps(text))
                .toList();
        return found.stream()
                .filter(definition -> definition.nameSpan().equals(text))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Whether an answer holds the lines of a section, or is made of just these. */
    private Optional<String> compare(
            Wanted wanted, Optional<String> answer, BiPredicate<List<String>, List<String>> fit) {
        if (!(wanted instanceof Wanted.Section section)) {
            return answer.map(text -> "wanted none, got:\n" + text);
        }
        answer.ifPresent(text -> answers.putIfAbsent(section.name(), text));
        List<String> expected = lines(file.golden().getOrDefault(section.name(), ""));
        List<String> actual = lines(answer.orElse(""));
        boolean fits = answer.isPresent() && fit.test(actual, expected);
        return fits
                ? Optional.empty()
                : Optional.of("wanted:\n" + String.join("\n", expected) + "\ngot:\n" + answer.orElse("nothing"));
    }

    private static Optional<String> compareAll(Wanted wanted, Collection<String> actual) {
        boolean fits = new TreeSet<>(actual).equals(new TreeSet<>(values(wanted)));
        return fits ? Optional.empty() : Optional.of("got " + actual + ", wanted " + wanted);
    }

    private static Optional<String> compareInOrder(Expectation expectation, List<String> actual) {
        boolean fits = actual.equals(values(expectation.wanted()));
        return fits ? Optional.empty() : Optional.of("got " + actual + ", wanted " + expectation.wanted());
    }

    private static List<String> values(Wanted wanted) {
        if (wanted instanceof Wanted.These these) {
            return these.values();
        }
        return wanted instanceof Wanted.Only only ? only.values() : List.of();
    }

    private String name(Expectation expectation) {
        return expectation.text().of(text(expectation));
    }

    private String text(Expectation expectation) {
        return file.notes().getOrDefault(expectation.note(), "");
    }

    /** Lines that hold something, blanks evened out. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean holds(List<String> actual, List<String> expected) {
        int at = 0;
        for (String line : actual) {
            at += at < expected.size() && line.contains(expected.get(at)) ? 1 : 0;
        }
        return at == expected.size() && !expected.isEmpty();
    }

    private static boolean isSubsequence(List<String> wanted, List<String> offered) {
        int at = 0;
        for (String label : offered) {
            at += at < wanted.size() && label.equals(wanted.get(at)) ? 1 : 0;
        }
        return at == wanted.size();
    }
}
