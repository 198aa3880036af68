package dev.glossls.server.bench;

import java.util.List;

/** More than a million made-up names of three words each: the same number always has the same name, and no other one. */
final class Terms {
    private static final List<String> FIRST = List.of(
            "adaptive bounded cyclic dense elastic federated greedy hidden inverse joint layered masked nested orthogonal "
                    .concat(
                            "partial quantized recurrent sparse temporal variational ambient brittle coarse distant eager ")
                    .concat(
                            "frugal global hollow implicit jagged kinetic lateral modular neutral opaque passive quiet rigid ")
                    .concat("soft tangled")
                    .split(" "));
    private static final List<String> SECOND = List.of(
            "attention batch cache decoder embedding feature gradient hash index kernel latency memory network optimizer "
                    .concat("policy query reward sampling tensor vector")
                    .split(" "));
    private static final List<String> THIRD = List.of(
            "alignment budget compression drift estimate filter graph horizon invariant journal ledger margin norm objective "
                    .concat("pruning quota routing schedule threshold window")
                    .split(" "));

    /** Put before the words of the second and third list: none, and ones that are no words of any language. */
    private static final String CONSONANTS = "bdfgklmnprtv";

    private static final String VOWELS = "aeiou";
    private static final int SECOND_PREFIXES = 10;
    private static final int THIRD_PREFIXES = 100;
    private static final int SECONDS = SECOND.size() * SECOND_PREFIXES;
    private static final int THIRDS = THIRD.size() * THIRD_PREFIXES;

    private Terms() {}

    /** The name with a number below 16 million; neighbours share no word. */
    static String name(int number) {
        int first = number % FIRST.size();
        int second = (number / FIRST.size() + number) % SECONDS;
        int third = Math.floorMod(number / (FIRST.size() * SECONDS) + 3 * number, THIRDS);
        return FIRST.get(first) + " " + prefixed(SECOND, second) + " " + prefixed(THIRD, third);
    }

    private static String prefixed(List<String> words, int number) {
        return prefix(number / words.size()) + words.get(number % words.size());
    }

    /** One of the beginnings; the first is none. */
    private static String prefix(int number) {
        if (number == 0) {
            return "";
        }
        int second = number * 7 % (CONSONANTS.length() * VOWELS.length());
        return syllable(number) + syllable(second);
    }

    private static String syllable(int number) {
        int consonant = number % CONSONANTS.length();
        int vowel = number / CONSONANTS.length() % VOWELS.length();
        return "" + CONSONANTS.charAt(consonant) + VOWELS.charAt(vowel);
    }
}
