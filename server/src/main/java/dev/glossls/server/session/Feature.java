package dev.glossls.server.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a client may ask for, and a person may turn off: each by the setting {@code NAME.enabled}. */
public enum Feature {
    HOVER("hover"),
    COMPLETION("completion"),
    DEFINITION("definition"),
    DOCUMENT_HIGHLIGHT("documentHighlight"),
    REFERENCES("references"),
    RENAME("rename"),
    FILE_RENAMES("fileRenames"),
    DIAGNOSTICS("diagnostics"),
    CODE_ACTION("codeAction");

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

    /** The names of the groups in which their settings are. */
    static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (Feature feature : values()) {
            groups.add(feature.group);
        }
        return groups;
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
