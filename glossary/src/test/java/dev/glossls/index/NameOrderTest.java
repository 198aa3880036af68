package dev.glossls.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names sorted by numbers stand in the order that comparing them gives. */
class NameOrderTest {
    private static final String LETTERS = "aabß\u00FE\u00FFĀ東京é z";

    @Test
    void numbersGiveTheSameOrderAsComparing() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String[] names = new String[random.nextInt(60)];
            Arrays.setAll(names, i -> name(random));
            int from = names.length / 4;
            String[] expected = names.clone();
            Arrays.sort(expected, from, names.length, NameOrder::compare);
            NameOrder.sort(names, from, names.length);
            assertArrayEquals(expected, names);
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int length = random.nextInt(9) == 0 ? 505 + random.nextInt(12) : random.nextInt(7);
        for (int i = 0; i < length; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
