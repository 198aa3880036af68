package dev.glossls.action;

/** What sort of change an action makes, by the names that LSP has for them. */
public enum Kind {
    QUICK_FIX("quickfix"),
    EXTRACT("refactor.extract"),
    MOVE("refactor.move"),
    REWRITE("refactor.rewrite"),
    FIX_ALL("source.fixAll");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether this is the kind that somebody asks for, or one below it: "refactor" asks for "refactor.move" too. */
    public boolean isBelow(String wanted) {
        return wanted.isEmpty() || id.equals(wanted) || id.startsWith(wanted + ".");
    }
}
