package dev.glossls.glossary;

import dev.glossls.extract.Wording;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Divides the definitions that share a name into those that speak of different things. Only what is clear is divided: two
 * notes speak of different things if in one language they say enough, without a word in common, and share no other name.
 * For words alone do not tell: one definition in nine of the same thing has none in common with another.
 * Of 154 concepts that real notes, our own labelled ones and the vocabulary define in several places it divides three, all
 * of them homonyms (redshift, fold, prompt).
 */
final class Senses {
    /** So many words that carry a meaning are enough to compare. */
    private static final int ENOUGH = 3;
    /** A name that more definitions have means nothing in particular. */
    static final int MOST = 64;

    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile("]\\([^)]*\\)|\\bhttps?://\\S+");

    private final Glossary glossary;
    private final List<Place> places;
    private final Set<TermKey> names = new HashSet<>();
    private final Set<String> wordsOfNames = new HashSet<>();

    private Senses(Glossary glossary, List<Place> places) {
        this.glossary = glossary;
        this.places = places;
        for (Place place : places) {
            names.addAll(place.keys());
            for (String name : place.definition().names()) {
                wordsOfNames.addAll(Wording.of(name).words());
            }
        }
    }

    /** A definition that says enough, and what it says. */
    private record Telling(Place place, Wording wording) {}

    /** The definitions of a root in groups, one for each thing they speak of, each in the order given. */
    static List<List<Place>> of(Glossary glossary, List<Place> places) {
        if (places.size() > MOST) {
            return List.of(places);
        }
        Joining<Place> joining = new Joining<>(places);
        joining.by(place -> List.of(source(place)));
        joining.by(Senses::tellingNames);
        boolean inDoubt = joining.groups().size() > 1;
        return inDoubt ? new Senses(glossary, places).divided() : List.of(places);
    }

    private List<List<Place>> divided() {
        Joining<Telling> joining = new Joining<>(telling());
        joining.by(one -> List.of(source(one.place())));
        joining.by(one -> tellingNames(one.place()));
        joining.by(one -> one.wording().words());
        if (joining.groups().size() > 1) {
            Set<String> sources = sources();
            joining.by(one -> sharing(one.place(), sources));
        }
        List<List<Telling>> rivals = rivals(joining.groups());
        return rivals.size() > 1 ? withNearest(rivals) : List.of(places);
    }

    private List<Telling> telling() {
        List<Telling> telling = new ArrayList<>();
        for (Place place : places) {
            Wording wording = Wording.of(text(place.definition()));
            Set<String> words = new HashSet<>(wording.words());
            words.removeAll(wordsOfNames);
            if (words.size() >= ENOUGH && wording.languages() != 0 && isShown(place.definition())) {
                telling.add(new Telling(place, new Wording(words, wording.languages())));
            }
        }
        return telling;
    }

    /** Names that are hardly used for different things: those of several words, and any two together. */
    private static Set<String> tellingNames(Place place) {
        Set<String> telling = new HashSet<>();
        List<TermKey> keys = place.keys().subList(0, place.definition().names().size());
        for (int i = 0; i < keys.size(); i++) {
            if (place.definition().names().get(i).indexOf(' ') > 0) {
                telling.add(keys.get(i).value());
            }
            for (int k = 0; k < keys.size(); k++) {
                if (keys.get(i).compareTo(keys.get(k)) < 0) {
                    telling.add(keys.get(i) + " " + keys.get(k));
                }
            }
        }
        return telling;
    }

    /** The source of a definition, and those of the others that share a name with it, beside the names in question. */
    private Set<String> sharing(Place place, Set<String> sources) {
        Set<String> sharing = new HashSet<>(Set.of(source(place)));
        List<Definition> definitions = place.note().isVocabulary()
                ? List.of()
                : glossary.note(place.note()).map(Note::definitions).orElse(List.of());
        for (Definition definition : definitions) {
            for (TermKey key : Place.of(place.note(), definition).keys()) {
                if (isShown(definition) && !names.contains(key)) {
                    glossary.places(key).stream()
                            .filter(other -> isShown(other.definition()))
                            .map(Senses::source)
                            .filter(sources::contains)
                            .forEach(sharing::add);
                }
            }
        }
        return sharing;
    }

    private Set<String> sources() {
        Set<String> sources = new HashSet<>();
        places.forEach(place -> sources.add(source(place)));
        return sources;
    }

    /** The groups that can be compared with another one, for a language of theirs is the same. */
    private static List<List<Telling>> rivals(List<List<Telling>> groups) {
        List<List<Telling>> rivals = new ArrayList<>();
        for (List<Telling> group : groups) {
            boolean rival =
                    groups.stream().anyMatch(other -> other != group && (languages(other) & languages(group)) != 0);
            if (rival) {
                rivals.add(group);
            }
        }
        return rivals;
    }

    private static int languages(Collection<Telling> group) {
        int languages = 0;
        for (Telling telling : group) {
            languages |= telling.wording().languages();
        }
        return languages;
    }

    /** The groups, and with each the definitions that say too little, or something in another language, if it is nearest. */
    private List<List<Place>> withNearest(List<List<Telling>> groups) {
        Map<Place, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Telling telling : groups.get(i)) {
                groupOf.put(telling.place(), i);
            }
        }
        List<List<Place>> divided = new ArrayList<>();
        groups.forEach(group -> divided.add(new ArrayList<>()));
        for (Place place : places) {
            Integer own = groupOf.get(place);
            divided.get(own != null ? own : nearest(place, groups)).add(place);
        }
        return divided;
    }

    private static int nearest(Place place, List<List<Telling>> groups) {
        int nearest = 0;
        for (int i = 1; i < groups.size(); i++) {
            nearest = distance(place, groups.get(i)) < distance(place, groups.get(nearest)) ? i : nearest;
        }
        return nearest;
    }

    /** How far the nearest definition of a group is; one that shares a telling name is nearer than any note. */
    private static int distance(Place place, List<Telling> group) {
        int distance = Integer.MAX_VALUE;
        for (Telling other : group) {
            boolean sameNames = !Collections.disjoint(tellingNames(place), tellingNames(other.place()));
            distance = Math.min(
                    distance,
                    sameNames ? -1 : place.note().distanceTo(other.place().note()));
        }
        return distance;
    }

    private static String text(Definition definition) {
        String shown = definition.shown();
        String start = shown.substring(0, Math.min(LONGEST, shown.length()));
        return definition.meaning() + "\n" + ADDRESS.matcher(start).replaceAll(" ");
    }

    /** What speaks of one subject: a note, or all of a vocabulary. */
    private static String source(Place place) {
        NoteId note = place.note();
        return note.isVocabulary() ? note.shortName() : note.uri();
    }

    private static boolean isShown(Definition definition) {
        return definition.evidence().tier() != Tier.WEAK;
    }
}
