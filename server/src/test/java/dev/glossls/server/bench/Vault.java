package dev.glossls.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of notes made for measuring: always the same ones, ten terms in each, written in the ways in which people write
 * definitions.
 *
 * @param folder where the notes lie
 * @param notes how many there are
 * @param bytes how large they are together
 */
record Vault(Path folder, int notes, long bytes) {
    static final int TERMS_PER_NOTE = 10;
    /** From here on notes are a list of definitions and no more: a large glossary, not a life's notes. */
    private static final int SHORT_NOTES_FROM = 20_000;

    private static final int NOTE_CHARACTERS = 3000;
    private static final int NOTES_PER_FOLDER = 100;

    /** Writes so many notes below a folder. */
    static Vault write(Path folder, int notes) {
        int characters = notes < SHORT_NOTES_FROM ? NOTE_CHARACTERS : 0;
        long bytes = 0;
        try {
            for (int i = 0; i < notes; i++) {
                Path file = folder.resolve("part-" + i / NOTES_PER_FOLDER).resolve("note-" + i + ".md");
                if (i % NOTES_PER_FOLDER == 0) {
                    Files.createDirectories(file.getParent());
                }
                byte[] note = note(i, characters, notes).getBytes(StandardCharsets.UTF_8);
                Files.write(file, note);
                bytes += note.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vault(folder, notes, bytes);
    }

    int terms() {
        return notes * TERMS_PER_NOTE;
    }

    /** One of the terms that the notes define; neighbours are far apart in them. */
    String term(int number) {
        return Terms.name((int) (number * 7919L % terms()));
    }

    /** A note that is not in the folder, about so long: definitions of its own, and prose that mentions terms of the vault. */
    String draft(int characters) {
        return note(notes, characters, notes);
    }

    /** A note of so many characters, or of its definitions alone; the prose mentions terms of the first so many notes. */
    private static String note(int number, int characters, int notes) {
        StringBuilder text = new StringBuilder("# Lecture " + number + "\n\n");
        for (int i = 0; i < TERMS_PER_NOTE; i++) {
            text.append(definition(number, Terms.name(number * TERMS_PER_NOTE + i)));
        }
        if (text.length() < characters) {
            text.append("\n## Afterthoughts\n");
        }
        int terms = notes * TERMS_PER_NOTE;
        for (int i = 0; text.length() < characters; i++) {
            text.append("\nIt took us a while to see how the ")
                    .append(Terms.name((int) ((number * 31L + i * 17L) % terms)))
                    .append(" depends on what was measured before, and why nobody had asked for a ")
                    .append(Terms.name((int) ((number * 7L + i * 41L) % terms)))
                    .append(" in the first place.\n");
        }
        return text.toString();
    }

    private static String definition(int note, String term) {
        String meaning = "a way to keep " + term.substring(term.lastIndexOf(' ') + 1) + " within what lesson " + note
                + " allows, whatever the input";
        return switch (note % 6) {
            case 0 -> "- **" + term + "**: " + meaning + "\n";
            case 1 -> "- " + term + " = " + meaning + "\n";
            case 2 -> "\n### " + term + "\n\nThis is " + meaning + ".\n";
            case 3 -> "\nA " + term + " is " + meaning + ".\n";
            case 4 -> "\n" + term + "\n: " + meaning + "\n";
            default -> "\n| Term | Meaning |\n| --- | --- |\n| " + term + " | " + meaning + " |\n";
        };
    }
}
