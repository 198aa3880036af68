package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.Optional;

/** How an indexed name stands now, for an index may be older than the notes that count. */
public interface Standing {
    /** The best tier in which a note has the name in just this spelling; absent if none has it any more. */
    Optional<Tier> of(String name);
}
