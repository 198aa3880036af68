package dev.glossls.index;

import java.util.Iterator;

/** Names that can be searched for what is typed. What it finds comes best first, and only as far as somebody asks. */
interface NameSearch {
    /** The names of which every typed letter stands at the beginning of a word. */
    Iterator<Match> close(Typed typed);

    /** The names of which letters are left out or wrong; those that {@link #close} finds may be among them. */
    Iterator<Match> loose(Typed typed);
}
