package dev.glossls.server.setup;

import java.util.ArrayList;
import java.util.List;

/** How two texts differ, for a person: what stands before the first and behind the last line that differs is the same. */
final class LineDifference {
    private static final int AROUND = 3;

    private LineDifference() {}

    static List<String> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        int most = Math.min(old.size(), young.size());
        int same = 0;
        while (same < most && old.get(same).equals(young.get(same))) {
            same++;
        }
        int rest = 0;
        while (rest < most - same && old.get(old.size() - 1 - rest).equals(young.get(young.size() - 1 - rest))) {
            rest++;
        }
        List<String> lines = new ArrayList<>();
        add(lines, " ", old.subList(Math.max(0, same - AROUND), same));
        add(lines, "-", old.subList(same, old.size() - rest));
        add(lines, "+", young.subList(same, young.size() - rest));
        add(lines, " ", old.subList(old.size() - rest, Math.min(old.size(), old.size() - rest + AROUND)));
        return lines;
    }

    private static void add(List<String> lines, String mark, List<String> more) {
        more.forEach(line -> lines.add(mark + line));
    }
}
