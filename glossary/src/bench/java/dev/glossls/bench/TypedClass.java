package dev.glossls.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way to type names: what somebody types who means one of them. */
public enum TypedClass {
    LETTER_1("1 letter", 1, 1),
    LETTERS_2("2 letters", 1, 2),
    LETTERS_3("3 letters", 1, 3),
    LETTERS_5("5 letters", 1, 5),
    LETTERS_8("8 letters", 1, 8),
    WORD_START("word start, 4 letters", 2, 4) {
        @Override
        String type(String name, SplittableRandom random) {
            return cut(name.substring(name.indexOf(' ') + 1), 4);
        }
    },
    ALL_BUT_THE_END("all words, the last one half", 2, 7) {
        @Override
        String type(String name, SplittableRandom random) {
            return name.substring(0, name.length() - (name.length() - name.lastIndexOf(' ')) / 2);
        }
    },
    TWO_BEGINNINGS("two words, 3 + 3 letters", 2, 3) {
        @Override
        String type(String name, SplittableRandom random) {
            return words(name).limit(2).map(word -> cut(word, 3)).collect(Collectors.joining(" "));
        }
    },
    TWO_ABBREVIATED("two abbreviated words", 2, 6) {
        @Override
        String type(String name, SplittableRandom random) {
            return words(name).limit(2).map(word -> consonants(word, 4)).collect(Collectors.joining(" "));
        }
    },
    ACRONYM("acronym", 3, 5) {
        @Override
        String type(String name, SplittableRandom random) {
            return words(name).map(word -> cut(word, 1)).collect(Collectors.joining());
        }
    },
    SUBSEQUENCE("letters left out, 6", 2, 6) {
        @Override
        String type(String name, SplittableRandom random) {
            return words(name).limit(2).map(word -> consonants(word, 3)).collect(Collectors.joining());
        }
    },
    SLIP_IN_5("slip in 5 letters", 1, 5) {
        @Override
        String type(String name, SplittableRandom random) {
            return slipped(cut(name, 5), random);
        }
    },
    SLIP_IN_9("slip in 9 letters", 1, 9) {
        @Override
        String type(String name, SplittableRandom random) {
            return slipped(cut(name, 9), random);
        }
    },
    SLIPS_IN_BOTH("slips in two words", 2, 10) {
        @Override
        String type(String name, SplittableRandom random) {
            return words(name).limit(2).map(word -> slipped(word, random)).collect(Collectors.joining(" "));
        }
    },
    NOTHING("nothing like it", 1, 5) {
        @Override
        String type(String name, SplittableRandom random) {
            return cut(name, 4) + "qj" + name.length() % 7;
        }
    };

    private final String title;
    private final int leastWords;
    private final int leastLetters;

    TypedClass(String title, int leastWords, int leastLetters) {
        this.title = title;
        this.leastWords = leastWords;
        this.leastLetters = leastLetters;
    }

    String title() {
        return title;
    }

    /** What is typed for so many of the names, chosen at random. */
    List<String> typed(List<String> names, int count) {
        SplittableRandom random = new SplittableRandom(ordinal());
        List<String> typed = new ArrayList<>();
        while (typed.size() < count) {
            String name = names.get(random.nextInt(names.size()));
            if (name.length() >= leastLetters && words(name).count() >= leastWords) {
                typed.add(type(name, random));
            }
        }
        return typed;
    }

    String type(String name, SplittableRandom random) {
        return cut(name, leastLetters);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("[ -]"));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    /** The first letter, and after it no vowel. */
    private static String consonants(String word, int most) {
        return cut(word.charAt(0) + word.substring(1).replaceAll("[aeiou]", ""), most);
    }

    private static String slipped(String word, SplittableRandom random) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
