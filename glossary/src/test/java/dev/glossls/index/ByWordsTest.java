package dev.glossls.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found through tables is what is found by looking at each name. */
class ByWordsTest {
    private static final int QUERIES = 1500;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 40, 300, 2000})
    void findsWhatLookingAtEachFinds(int size) {
        for (int seed = 0; seed < 3; seed++) {
            TypedByChance chance = new TypedByChance(new SplittableRandom(seed));
            Map<String, Tier> names = chance.names(size);
            CompletionIndex plain = new CompletionIndex(EachName.of(names));
            CompletionIndex tables = new CompletionIndex(ByWords.of(names));
            for (int query = 0; query < QUERIES; query++) {
                String text = chance.typed(names);
                int limit = query % 3 == 0 ? 5 : query % 3 == 1 ? 50 : 10_000;
                compare(plain, tables, text, limit, name -> Optional.ofNullable(names.get(name)));
            }
        }
    }

    @Test
    void namesThatWereLostOrBecameWeakMakeNoDifference() {
        TypedByChance chance = new TypedByChance(new SplittableRandom(9));
        Map<String, Tier> names = chance.names(1000);
        CompletionIndex plain = new CompletionIndex(EachName.of(names));
        CompletionIndex tables = new CompletionIndex(ByWords.of(names));
        Standing later = name -> switch (name.length() % 5) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Tier.WEAK);
            case 2 -> Optional.of(Tier.DEFINED);
            default -> Optional.ofNullable(names.get(name));
        };
        for (int query = 0; query < QUERIES; query++) {
            compare(plain, tables, chance.typed(names), 1 + query % 60, later);
        }
    }

    @Test
    void beginningsAndInitialsTakeNoSteps() {
        TypedByChance chance = new TypedByChance(new SplittableRandom(5));
        Map<String, Tier> names = chance.names(1500);
        Standing standing = name -> Optional.ofNullable(names.get(name));
        CompletionIndex plain = new CompletionIndex(EachName.of(names));
        CompletionIndex tables = new CompletionIndex(ByWords.of(names, 0));
        for (int query = 0; query < QUERIES; query++) {
            String text = chance.typed(names);
            List<Match> expected = new ArrayList<>(plain.close(Typed.of(text), 1500, standing));
            expected.removeIf(match -> match.kind().rank() > MatchKind.ACRONYM.rank());
            assertEquals(expected, tables.close(Typed.of(text), 1500, standing), text);
        }
    }

    /** If some kind never occurred, the comparison would say nothing of it. */
    @Test
    void everyKindIsCompared() {
        TypedByChance chance = new TypedByChance(new SplittableRandom(1));
        Map<String, Tier> names = chance.names(2000);
        CompletionIndex tables = new CompletionIndex(ByWords.of(names));
        Map<MatchKind, Integer> found = new EnumMap<>(MatchKind.class);
        for (int query = 0; query < QUERIES; query++) {
            Typed typed = Typed.of(chance.typed(names));
            List<Match> matches = new ArrayList<>(tables.close(typed, 10, name -> Optional.of(Tier.DEFINED)));
            matches.addAll(tables.loose(typed, 10, name -> Optional.of(Tier.DEFINED)));
            matches.forEach(match -> found.merge(match.kind(), 1, Integer::sum));
        }
        for (MatchKind kind : MatchKind.values()) {
            assertTrue(found.getOrDefault(kind, 0) > 20, kind + " in " + found);
        }
    }

    @Test
    void theSmallestOfARangeIsFound() {
        SplittableRandom random = new SplittableRandom(3);
        for (int size : List.of(1, 31, 32, 33, 64, 1000)) {
            int[] numbers = random.ints(size, 0, size).toArray();
            RangeMinimum table = new RangeMinimum(numbers);
            for (int i = 0; i < 1000; i++) {
                int from = random.nextInt(size);
                int to = from + 1 + random.nextInt(size - from);
                int expected = from;
                for (int place = from; place < to; place++) {
                    expected = numbers[place] < numbers[expected] ? place : expected;
                }
                assertEquals(expected, table.place(from, to));
            }
        }
    }

    private static void compare(
            CompletionIndex plain, CompletionIndex tables, String text, int limit, Standing standing) {
        Typed typed = Typed.of(text);
        assertEquals(plain.close(typed, limit, standing), tables.close(typed, limit, standing), "close to " + text);
        assertEquals(plain.loose(typed, limit, standing), tables.loose(typed, limit, standing), "like " + text);
    }
}
