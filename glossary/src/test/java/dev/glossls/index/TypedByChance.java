package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes up names of few words, so that they have much in common, and what may be typed when they are meant. */
final class TypedByChance {
    private static final List<Tier> TIERS = List.of(Tier.DEFINED, Tier.CANDIDATE, Tier.WEAK);
    private static final List<String> WORDS = List.of(
            "model",
            "models",
            "mode",
            "machine",
            "learning",
            "learn",
            "lean",
            "large",
            "language",
            "transfer",
            "trans",
            "transformer",
            "training",
            "pre",
            "data",
            "set",
            "dataset",
            "of",
            "the",
            "under",
            "area",
            "curve",
            "a",
            "in",
            "inference",
            "infer",
            "k",
            "means",
            "e",
            "mail",
            "GPT",
            "LLM",
            "4",
            "3.5",
            "C++",
            "don't",
            "AT&T",
            "Über",
            "anpassung",
            "Straße",
            "café",
            "naïve",
            "機械",
            "学習",
            "модель",
            "обучение",
            "데이터",
            "\u0301",
            "genAI",
            "GenAI",
            "BERTopic",
            "fine",
            "tuning",
            "tune",
            "tuned",
            "foundation",
            "fundamental",
            "ai",
            "a.b",
            "is",
            "with",
            "and",
            "for",
            "to",
            "gradient",
            "descent",
            "x",
            "xy",
            "mood",
            "metric",
            "𝔘nit",
            "½",
            "ﬁne");
    private static final List<String> JOINTS =
            List.of(" ", " ", " ", " ", "-", "-", "_", "/", "", " - ", "'", "\u00A0");
    private static final String LETTERS = "abcdefgilmnorstu 4é機м-";

    private final SplittableRandom random;

    TypedByChance(SplittableRandom random) {
        this.random = random;
    }

    Map<String, Tier> names(int size) {
        Map<String, Tier> names = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            names.put(phrase(1 + random.nextInt(random.nextInt(12) == 0 ? 12 : 4)), TIERS.get(random.nextInt(3)));
        }
        return names;
    }

    /** Something that may be typed when one of the names is meant, or a name like them. */
    String typed(Map<String, Tier> names) {
        List<String> all = new ArrayList<>(names.keySet());
        boolean made = all.isEmpty() || random.nextInt(4) == 0;
        String name = made ? phrase(1 + random.nextInt(4)) : all.get(random.nextInt(all.size()));
        return switch (random.nextInt(11)) {
            case 0 -> cut(name);
            case 1 -> name + (random.nextBoolean() ? "s" : "");
            case 2 -> cut(fromSomeWord(name));
            case 3 -> initials(name);
            case 4 -> abbreviated(fromSomeWord(name), " ");
            case 5 -> abbreviated(fromSomeWord(name), "");
            case 6 -> slipped(slipped(fromSomeWord(name)));
            case 7, 8 -> beginnings(fromSomeWord(name));
            case 9 -> slipped(cut(fromSomeWord(name).replace(" ", "")));
            default -> cut(fromSomeWord(name).replace(" ", random.nextBoolean() ? "" : "-"));
        };
    }

    private String phrase(int words) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < words; i++) {
            phrase.append(i == 0 ? "" : pick(JOINTS)).append(pick(WORDS));
        }
        return random.nextInt(15) == 0 ? "the " + phrase : phrase.toString();
    }

    private String fromSomeWord(String name) {
        int blanks = (int) name.chars().filter(c -> c == ' ').count();
        String rest = name;
        for (int skip = random.nextInt(blanks + 1); skip > 0 && random.nextBoolean(); skip--) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }

    private String cut(String text) {
        return text.substring(0, text.isEmpty() ? 0 : 1 + random.nextInt(text.length()));
    }

    private String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            initials.append(word.isEmpty() || (word.length() < 4 && random.nextBoolean()) ? "" : word.substring(0, 1));
        }
        return random.nextBoolean() ? initials.toString() : cut(initials.toString());
    }

    /** The first letter and some others of some words, so many at most as anybody would type. */
    private String abbreviated(String name, String joint) {
        StringBuilder typed = new StringBuilder();
        for (String word : name.split("[ -]", 4)) {
            StringBuilder letters = new StringBuilder(word.isEmpty() ? "" : word.substring(0, 1));
            for (int i = 1; i < word.length() && letters.length() < 4; i++) {
                letters.append(random.nextInt(3) > 0 ? word.charAt(i) : "");
            }
            typed.append(typed.isEmpty() ? "" : joint).append(letters);
        }
        return typed.toString();
    }

    private String beginnings(String name) {
        StringBuilder typed = new StringBuilder();
        for (String word : name.split("[ -]", 4)) {
            typed.append(typed.isEmpty() ? "" : " ").append(word, 0, Math.min(word.length(), 2 + random.nextInt(3)));
        }
        return typed.toString();
    }

    private String slipped(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + other + text.substring(at);
            case 2 -> text.substring(0, at) + other + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
