package dev.glossls.server.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps all that is reported, for tests to look at. */
public final class Heard implements Reports {
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final List<String> notices = new CopyOnWriteArrayList<>();

    @Override
    public void warn(String message) {
        warnings.add(message);
    }

    @Override
    public void info(String message) {
        notices.add(message);
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    public List<String> notices() {
        return List.copyOf(notices);
    }
}
