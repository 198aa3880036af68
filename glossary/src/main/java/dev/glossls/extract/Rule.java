package dev.glossls.extract;

import java.util.Optional;

/** One way in which people write a definition. */
interface Rule {
    /** The name under which findings of this rule are reported. */
    String name();

    /** What the rule finds in a block, absent if the block is not written this way. */
    Optional<Finding> find(Entry entry);
}
