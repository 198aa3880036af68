package dev.glossls.server.cli;

/**
 * One thing that was looked at, and what there is to do about it.
 *
 * @param state how it is
 * @param seen what was seen
 * @param remedy what to do; empty if all is well
 */
record Symptom(State state, String seen, String remedy) {
    /** From what works to what does not. */
    enum State {
        WELL,
        HINT,
        BROKEN
    }

    static Symptom well(String seen) {
        return new Symptom(State.WELL, seen, "");
    }

    /** It works, but could do better. */
    static Symptom hint(String seen, String remedy) {
        return new Symptom(State.HINT, seen, remedy);
    }

    static Symptom broken(String seen, String remedy) {
        return new Symptom(State.BROKEN, seen, remedy);
    }
}
