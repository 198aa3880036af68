package dev.glossls.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who may know whom inside the server: the protocol stays at its edge, and the state knows nothing of it. */
class ArchitectureTest {
    private static final String MAIN = "dev.glossls.server";
    private static final String CLI = "dev.glossls.server.cli..";
    private static final String CACHE = "dev.glossls.server.cache..";
    private static final String SETUP = "dev.glossls.server.setup..";
    private static final String SESSION = "dev.glossls.server.session..";
    private static final String PROTOCOL = "dev.glossls.server.protocol..";
    private static final String DISPATCH = "dev.glossls.server.dispatch..";
    private static final String FEATURE = "dev.glossls.server.feature..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.glossls.server");

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("dev.glossls.(**)").should().beFreeOfCycles());
    }

    @Test
    void everyClassHasItsPlace() {
        check(noClasses()
                .should()
                .resideOutsideOfPackages(MAIN, CLI, CACHE, SETUP, SESSION, PROTOCOL, DISPATCH, FEATURE));
    }

    @Test
    void theCacheKnowsNoOtherPackageOfTheServer() {
        check(noClasses()
                .that()
                .resideInAPackage(CACHE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAIN, CLI, SESSION, PROTOCOL, DISPATCH, FEATURE));
    }

    @Test
    void theSetupOfEditorsAndTheRestKnowNothingOfEachOther() {
        check(noClasses()
                .that()
                .resideInAPackage(SETUP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAIN, CLI, CACHE, SESSION, PROTOCOL, DISPATCH, FEATURE));
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI, SETUP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SETUP));
    }

    @Test
    void theSessionKnowsNoOtherPackageOfTheServerButTheCache() {
        check(noClasses()
                .that()
                .resideInAPackage(SESSION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAIN, CLI, PROTOCOL, DISPATCH, FEATURE));
    }

    @Test
    void theSessionKnowsNothingOfTheProtocol() {
        check(noClasses()
                .that()
                .resideInAPackage(SESSION)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.lsp4j.."));
    }

    @Test
    void conversionsKnowNothingOfWhoUsesThem() {
        check(noClasses()
                .that()
                .resideInAPackage(PROTOCOL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAIN, CLI, DISPATCH, FEATURE));
    }

    @Test
    void conversionsAndFeaturesKeepNoState() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(PROTOCOL, FEATURE)
                .should()
                .beFinal());
    }

    @Test
    void onlyTheCommandLineKnowsItsLibrary() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(MAIN, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void theMarkdownParserIsUsedByTheGlossaryAlone() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("org.commonmark.."));
    }

    /** Holds where a package has no class yet. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
