package dev.glossls.server.session;

/** Remembers how far the loading of notes has come, for whoever asks, and passes it on. */
public final class LoadWatch implements LoadProgress {
    private final LoadProgress next;
    private volatile String doing = "waiting to be told what to read";

    public LoadWatch(LoadProgress next) {
        this.next = next;
    }

    /** What is going on, in words. */
    public String doing() {
        return doing;
    }

    @Override
    public void began() {
        doing = "looking for notes";
        next.began();
    }

    @Override
    public void reached(int notes, int of) {
        doing = "reading notes: " + notes + " of " + of;
        next.reached(notes, of);
    }

    @Override
    public void ended(int notes) {
        doing = "waiting for questions";
        next.ended(notes);
    }
}
