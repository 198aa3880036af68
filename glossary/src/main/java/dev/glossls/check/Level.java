package dev.glossls.check;

/** How much a finding matters to the person who writes, the least first. */
public enum Level {
    /** It is not even looked for. */
    OFF,
    HINT,
    INFORMATION,
    WARNING,
    ERROR
}
