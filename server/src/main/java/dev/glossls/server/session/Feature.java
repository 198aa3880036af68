package dev.glossls.server.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a client may ask for, and a person may turn off: each by the setting {@code NAME.enabled}. */
public enum Feature {
    HOVER("hover"),
    COMPLETION("completion"),
    COMPLETION_ELSEWHERE("completionElsewhere"),
    DEFINITION("definition"),
    DOCUMENT_HIGHLIGHT("documentHighlight"),
    DOCUMENT_SYMBOL("documentSymbol"),
    WORKSPACE_SYMBOL("workspaceSymbol"),
    TYPE_HIERARCHY("typeHierarchy"),
    SEMANTIC_TOKENS("semanticTokens"),
    DOCUMENT_LINK("documentLink"),
    CODE_LENS("codeLens"),
    INLAY_HINT("inlayHint"),
    REFERENCES("references"),
    RENAME("rename"),
    FILE_RENAMES("fileRenames"),
    LINKED_EDITING("linkedEditingRange"),
    FOLDING_RANGE("foldingRange"),
    SELECTION_RANGE("selectionRange"),
    INLINE_COMPLETION("inlineCompletion"),
    DIAGNOSTICS("diagnostics"),
    CODE_ACTION("codeAction");

    private static final String ENABLED = ".enabled";
    private static final Set<Feature> IN_NOTES = EnumSet.of(
            DOCUMENT_HIGHLIGHT,
            DOCUMENT_SYMBOL,
            TYPE_HIERARCHY,
            SEMANTIC_TOKENS,
            DOCUMENT_LINK,
            CODE_LENS,
            INLAY_HINT,
            LINKED_EDITING,
            FOLDING_RANGE,
            SELECTION_RANGE,
            INLINE_COMPLETION);

    private final String group;

    Feature(String group) {
        this.group = group;
    }

    /** What is on if nobody says anything: all that neither changes how a text looks nor mixes with what other servers say. */
    static Set<Feature> byDefault() {
        return EnumSet.complementOf(EnumSet.of(INLAY_HINT, COMPLETION_ELSEWHERE));
    }

    /** Whether it is for notes alone, because in other texts it would stand in the way of what other servers say. */
    public boolean isForNotesAlone() {
        return IN_NOTES.contains(this);
    }

    /** The name of the setting. */
    public String setting() {
        return group + ENABLED;
    }

    /** Whether the settings of a feature are grouped under a name. */
    static boolean isGroup(String name) {
        for (Feature feature : values()) {
            if (feature.group.equals(name)) {
                return true;
            }
        }
        return false;
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
