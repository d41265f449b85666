// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/architecture.md, held. */
class LayersTest {

    private static final String ROOT = "dev.hearsay";

    /** Which rooms a room may import from; itself is understood. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("natives", List.of()),
            Map.entry("pipeline", List.of("model")),
            Map.entry("intake", List.of("model", "pipeline", "natives", "intake.mail", "intake.repair")),
            Map.entry("intake.mail", List.of()),
            Map.entry("intake.repair", List.of()),
            Map.entry("corenlp", List.of("model", "pipeline")),
            Map.entry("opennlp", List.of("model", "pipeline")),
            Map.entry("turn", List.of("model")),
            Map.entry("attribution", List.of("model", "pipeline", "natives", "turn")),
            Map.entry("language", List.of("model", "pipeline")),
            Map.entry("speaker", List.of("model", "pipeline", "language")),
            Map.entry("time", List.of("model", "pipeline", "language")),
            Map.entry("claim", List.of("model", "pipeline", "language", "claim.cue")),
            Map.entry("claim.cue", List.of("model", "pipeline", "language")),
            Map.entry("output", List.of("model", "pipeline")),
            Map.entry("output.store", List.of("model", "pipeline", "natives", "output")),
            Map.entry("batch", List.of("model", "pipeline", "intake", "output", "output.store")),
            Map.entry("evaluate", List.of("model", "pipeline", "output")));

    private static final Map<String, String> VENDORS = Map.ofEntries(
            Map.entry("org.apache.james..", "intake.mail"),
            Map.entry("edu.stanford..", "corenlp"),
            Map.entry("opennlp..", "opennlp"),
            Map.entry("org.apache.commons.cli..", "cli"),
            Map.entry("me.tongfei..", "cli"),
            Map.entry("org.flywaydb..", "output.store"),
            Map.entry("org.postgresql..", "output.store"),
            Map.entry("org.sqlite..", "output.store"),
            Map.entry("ai.onnxruntime..", "attribution"),
            Map.entry("ai.djl..", "attribution"),
            Map.entry("com.github.luben..", "intake"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<String> rooms() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @Test
    void theClassesWereSeen() {
        List<String> seen = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .sorted()
                .toList();
        List<String> known = new ArrayList<>(MAY_IMPORT.keySet());
        known.add("cli");
        assertThat(seen).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItMay(String room) {
        List<String> allowed = new ArrayList<>(MAY_IMPORT.get(room));
        allowed.add(room);
        String[] forbidden = Stream.concat(
                        Stream.of(ROOT),
                        Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of("cli"))
                                .filter(other -> !allowed.contains(other))
                                .map(other -> ROOT + "." + other + (room.startsWith(other + ".") ? "" : "..")))
                .toArray(String[]::new);
        String[] roomsWithin = MAY_IMPORT.keySet().stream()
                .filter(other -> other.startsWith(room + "."))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .and()
                .resideOutsideOfPackages(roomsWithin)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void theFacadeDoesNotKnowTheCommand() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli..")
                .check(CLASSES);
    }

    @Test
    void aVendorsTypesStayInItsAdapter() {
        VENDORS.forEach((vendor, room) -> noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .check(CLASSES));
    }

    @Test
    void theModelIsRecordsEnumsAndSealedInterfaces() {
        List<String> others = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(ROOT + ".model"))
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(others).isEmpty();
    }

    @Test
    void noStaticStateChangesAndNamesSayWhatThingsAre() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotFinal()
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage(ROOT + "..")
                .allowEmptyShould(true)
                .check(CLASSES);
        for (String name : Arrays.asList("Utils", "Util", "Helper", "Manager", "Info")) {
            classes().should().haveSimpleNameNotEndingWith(name).check(CLASSES);
        }
    }
}
