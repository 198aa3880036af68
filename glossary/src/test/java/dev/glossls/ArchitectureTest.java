package dev.glossls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom inside the glossary: a stage knows nothing of the later ones. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.glossls");

    /** A package that is not named here fails the test: say first where it stands. */
    @Test
    void eachStageKnowsTheEarlierOnesOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture()
                .layer("text")
                .definedBy("dev.glossls.text..")
                .layer("note")
                .definedBy("dev.glossls.note..")
                .layer("extract")
                .definedBy("dev.glossls.extract..")
                .layer("index")
                .definedBy("dev.glossls.index..")
                .layer("glossary")
                .definedBy("dev.glossls.glossary..")
                .layer("check")
                .definedBy("dev.glossls.check..")
                .layer("action")
                .definedBy("dev.glossls.action..")
                .layer("export")
                .definedBy("dev.glossls.export..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("note")
                .mayOnlyAccessLayers("text")
                .whereLayer("extract")
                .mayOnlyAccessLayers("text", "note")
                .whereLayer("index")
                .mayOnlyAccessLayers("text", "note")
                .whereLayer("glossary")
                .mayOnlyAccessLayers("text", "note", "extract", "index")
                .whereLayer("check")
                .mayOnlyAccessLayers("text", "note", "extract", "index", "glossary")
                .whereLayer("action")
                .mayOnlyAccessLayers("text", "note", "extract", "index", "glossary", "check")
                .whereLayer("export")
                .mayOnlyAccessLayers("text", "note", "extract", "index", "glossary")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.glossls.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyExtractKnowsTheMarkdownParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.glossls.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Resources on the class path are read as streams, which is neither. */
    @Test
    void filesAndTheNetworkAreNotTouched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)"
                        + "|java\\.nio\\.(channels\\..*|file\\.(Files|FileSystem.*))"
                        + "|java\\.net\\.(?!URI|URLEncoder|URLDecoder).*")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingIsLoggedOrPrinted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*")
                .orShould(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
