package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A sentence that names its term before it says what that is: {@code On appelle T un d}, {@code Unter T versteht man d}. */
final class NamingFrame implements Rule {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_UNSPACED = 14;

    @Override
    public String name() {
        return "naming-frame";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        if (entry.block().is(Block.Kind.HEADING) || entry.words().size() < LONGEST_NAME) {
            return Optional.empty();
        }
        List<Word> words = entry.words();
        int frame = entry.lexis().get(Topic.FRAME_STARTS).match(words, 0);
        int end = frame == 0 ? 0 : frameEnd(words, frame, entry.lexis());
        if (end == 0) {
            frame = entry.lexis().get(Topic.NAMING_STARTS).match(words, 0);
            end = frame == 0 ? 0 : nameEnd(entry, frame);
        }
        if (end == 0) {
            return Optional.empty();
        }
        Line line = entry.counted();
        Line name = line.part(words.get(frame).start(), words.get(end - 1).end());
        return Optional.of(Finding.of(name, line, entry.odds(1600, "is named at the beginning of a sentence")));
    }

    /** A name has so many words at the most; where every character is one, more. */
    private static int longest(Entry entry) {
        return Characters.isUnspaced(entry.counted().at(entry.counted().start())) ? LONGEST_UNSPACED : LONGEST_NAME;
    }

    /** The index of the verb that closes the frame; 0 if none does, soon. */
    private static int frameEnd(List<Word> words, int first, Lexis lexis) {
        for (int i = first + 1; i < Math.min(words.size(), first + LONGEST_NAME + 1); i++) {
            if (lexis.get(Topic.FRAME_ENDS).match(words, i) > 0) {
                return i;
            }
            if (words.get(i).gap() == Gap.BREAK) {
                return 0;
            }
        }
        return 0;
    }

    /** The index of the word that what is named ends before: what is set off, or what stands bare before a determiner. */
    private static int nameEnd(Entry entry, int first) {
        List<Word> words = entry.words();
        int from = first + entry.lexis().get(Topic.ARTICLES).match(words, first);
        int markEnd = from < words.size()
                ? entry.counted()
                        .markAt(words.get(from).start())
                        .map(mark -> mark.span().end())
                        .orElse(0)
                : 0;
        if (markEnd == 0 && from > first) {
            return 0;
        }
        for (int i = from + 1; i < Math.min(words.size(), from + longest(entry) + 1); i++) {
            boolean ends = markEnd > 0
                    ? words.get(i).start() >= markEnd
                    : entry.lexis().get(Topic.DETERMINERS).match(words, i) > 0
                            || entry.lexis().get(Topic.FRAME_ENDS).match(words, i) > 0;
            if (ends) {
                return i;
            }
            if (words.get(i).gap() == Gap.BREAK) {
                boolean says = entry.lexis().get(Topic.COPULAS).match(words, i) > 0
                        || entry.lexis().get(Topic.DEFINING_VERBS).match(words, i) > 0;
                return says ? i : 0;
            }
        }
        return 0;
    }
}
