package dev.glossls.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.check.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page that explains the checks tells of each, what it says of defaults is so, and its examples hold. */
class ChecksPageTest {
    /** Tests run in their module's directory. */
    private static final Path PAGE = Path.of("../docs/checks.md");

    private static final Pattern EXAMPLE = Pattern.compile("```markdown\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyCodeHasItsSection() throws IOException {
        List<String> titles = sections().stream()
                .map(section -> section.lines().findFirst().orElse(""))
                .sorted()
                .toList();
        assertEquals(Arrays.stream(Code.values()).map(Code::id).sorted().toList(), titles);
    }

    @TestFactory
    Stream<DynamicTest> everySectionIsTrue() throws IOException {
        return sections().stream()
                .map(section ->
                        DynamicTest.dynamicTest(section.lines().findFirst().orElse(""), () -> isTrue(section)));
    }

    private static void isTrue(String section) {
        Code code = Code.of(section.lines().findFirst().orElse("")).orElseThrow();
        String level = code.byDefault().name().toLowerCase(Locale.ROOT);
        assertTrue(section.contains("Default: `" + level + "`"), "the default is " + level);
        assertTrue(section.contains("\"diagnostics." + code.id() + "\""), "the setting is not named");
        Matcher example = EXAMPLE.matcher(section);
        while (example.find()) {
            MarkerFile file = MarkerFile.parse("An example of the page.\n\n-- example.md --\n" + example.group(1));
            MarkerCheck check = new MarkerCheck(file, new LibrarySubject(file.notes()));
            List<String> failures = new ArrayList<>();
            file.expectations().forEach(expected -> check.failure(expected).ifPresent(failures::add));
            assertEquals(List.of(), failures);
        }
    }

    /** The sections; a heading in an example begins none. */
    private static List<String> sections() throws IOException {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean example = false;
        for (String line : Files.readAllLines(PAGE)) {
            example ^= line.startsWith("```");
            if (line.startsWith("## ") && !example) {
                sections.add(section.toString());
                section = new StringBuilder();
            }
            section.append(line.startsWith("## ") && !example ? line.substring(3) : line)
                    .append('\n');
        }
        sections.add(section.toString());
        return sections.subList(1, sections.size());
    }
}
