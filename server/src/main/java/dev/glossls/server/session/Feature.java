package dev.glossls.server.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a client may ask for, and a person may turn off: each by the setting {@code NAME.enabled}. */
public enum Feature {
    HOVER("hover"),
    COMPLETION("completion"),
    DEFINITION("definition"),
    DOCUMENT_HIGHLIGHT("documentHighlight"),
    REFERENCES("references"),
    RENAME("rename"),
    FILE_RENAMES("fileRenames");

    private static final String ENABLED = ".enabled";

    private final String group;

    Feature(String group) {
        this.group = group;
    }

    /** What is on if nobody says anything. */
    static Set<Feature> byDefault() {
        return EnumSet.allOf(Feature.class);
    }

    /** The name of the setting. */
    public String setting() {
        return group + ENABLED;
    }

    /** The feature that a setting turns on and off. */
    static Optional<Feature> of(String setting) {
        for (Feature feature : values()) {
            if (feature.setting().equals(setting)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
