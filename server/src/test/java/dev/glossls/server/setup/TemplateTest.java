package dev.glossls.server.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The command of an installation in the places where configurations name it. */
class TemplateTest {
    private static final List<String> LAUNCHER = List.of("/opt/my \"notes\"/it's");
    private static final List<String> PLAIN_JAR = List.of("java", "-jar", "g.jar");
    private static final List<String> JAR = List.of("/jdk/bin/java", "-jar", "C:\\my notes\\glossls.jar");

    @Test
    void listsOfJsonTomlAndLua() {
        String text = "command = [\"GLOSSLS\", \"serve\", \"--stdio\"]";
        check(text, "x.json", LAUNCHER, "command = [\"/opt/my \\\"notes\\\"/it's\", \"serve\", \"--stdio\"]");
        check(
                text,
                "x.toml",
                JAR,
                "command = [\"/jdk/bin/java\", \"-jar\", \"C:\\\\my notes\\\\glossls.jar\", \"serve\", \"--stdio\"]");
    }

    @Test
    void listsOfEmacsLisp() {
        String text = "'(\"GLOSSLS\" \"serve\" \"--stdio\")";
        check(text, "x.el", PLAIN_JAR, "'(\"java\" \"-jar\" \"g.jar\" \"serve\" \"--stdio\")");
    }

    @Test
    void aProgramWhoseArgumentsStandElsewhere() {
        String text = "command = \"GLOSSLS\"\nargs = [\"serve\", \"--stdio\"]";
        check(text, "x.toml", PLAIN_JAR, "command = \"java\"\nargs = [\"-jar\", \"g.jar\", \"serve\", \"--stdio\"]");
    }

    @Test
    void vimDoublesItsQuotes() {
        String text = "'executable': 'GLOSSLS', 'command': '%e serve --stdio'";
        check(text, "x.vim", LAUNCHER, "'executable': '/opt/my \"notes\"/it''s', 'command': '%e serve --stdio'");
        check(
                text,
                "x.vim",
                List.of("java", "-jar", "/it's/my g.jar"),
                "'executable': 'java', 'command': '%e -jar \"/it''s/my g.jar\" serve --stdio'");
    }

    @Test
    void wholeCommandLines() {
        String text = "\"default\": \"GLOSSLS serve --stdio\"";
        check(text, "x.json", List.of("/bin/glossls"), "\"default\": \"/bin/glossls serve --stdio\"");
        check(
                text,
                "x.json",
                List.of("java", "-jar", "/my notes/g.jar"),
                "\"default\": \"java -jar \\\"/my notes/g.jar\\\" serve --stdio\"");
    }

    @Test
    void xmlHasEntities() {
        String text = "<a value=\"GLOSSLS\"/><b value=\"serve --stdio\"/>";
        check(
                text,
                "x.launch",
                List.of("java", "-jar", "/a & b.jar"),
                "<a value=\"java\"/><b value=\"-jar &quot;/a &amp; b.jar&quot; serve --stdio\"/>");
    }

    private static void check(String text, String file, List<String> program, String expected) {
        assertEquals(expected, Template.filled(text, Notation.of(file), program));
    }
}
