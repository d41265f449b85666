// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/architecture.md, held. */
class LayersTest {

    private static final String ROOT = "dev.hearsay";

    /** The package of the facade itself, as a room that others may import from. */
    private static final String FACADE = "";

    /** Which rooms a room may import from; itself is understood. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("natives", List.of()),
            Map.entry("pipeline", List.of("model")),
            Map.entry(
                    "intake",
                    List.of(
                            "model",
                            "pipeline",
                            "natives",
                            "intake.document",
                            "intake.text",
                            "intake.stream",
                            "intake.charset",
                            "intake.date",
                            "intake.draft",
                            "intake.html",
                            "intake.feed",
                            "intake.record",
                            "intake.wire",
                            "intake.mail",
                            "intake.detection",
                            "intake.file",
                            "intake.container")),
            Map.entry("intake.document", List.of("model")),
            Map.entry("intake.repair", List.of()),
            Map.entry("intake.stream", List.of()),
            Map.entry("intake.file", List.of("pipeline")),
            Map.entry("intake.text", List.of("model", "pipeline", "intake.document", "intake.repair")),
            Map.entry("intake.charset", List.of("pipeline", "intake.document", "intake.stream")),
            Map.entry("intake.date", List.of("pipeline")),
            Map.entry("intake.copy", shelf()),
            Map.entry("intake.draft", shelf("intake.copy", "intake.charset", "intake.repair")),
            Map.entry("intake.xml", List.of("model", "pipeline", "intake.document", "intake.text", "intake.repair")),
            Map.entry("intake.html", format("intake.xml")),
            Map.entry("intake.feed", format("intake.xml", "intake.html")),
            Map.entry("intake.record", format("intake.html", "intake.repair")),
            Map.entry("intake.wire", format("intake.xml", "intake.html")),
            Map.entry("intake.mail", format("intake.html")),
            Map.entry(
                    "intake.detection",
                    List.of(
                            "pipeline",
                            "intake.document",
                            "intake.charset",
                            "intake.xml",
                            "intake.wire",
                            "intake.mail")),
            Map.entry(
                    "intake.container",
                    List.of(
                            "model",
                            "pipeline",
                            "natives",
                            "intake.document",
                            "intake.text",
                            "intake.stream",
                            "intake.charset",
                            "intake.draft",
                            "intake.file",
                            "intake.record")),
            Map.entry("corenlp", List.of("model", "pipeline")),
            Map.entry("opennlp", List.of("model", "pipeline")),
            Map.entry("turn", List.of("model")),
            Map.entry("attribution", List.of("model", "pipeline", "natives", "turn")),
            Map.entry("language", List.of("model", "pipeline")),
            Map.entry("entity", List.of("model", "pipeline", "language")),
            Map.entry("speaker", List.of("model", "pipeline", "language", "entity")),
            Map.entry("time", List.of("model", "pipeline", "language")),
            Map.entry("claim", List.of("model", "pipeline", "language", "claim.cue", "claim.checkworthy", "quantity")),
            Map.entry("quantity", List.of("model", "pipeline")),
            Map.entry("claim.checkworthy", List.of("model", "pipeline", "language")),
            Map.entry("claim.cue", List.of("model", "pipeline", "language")),
            Map.entry("nested", List.of("model", "pipeline", "language", "claim", "claim.cue")),
            Map.entry("output", List.of("model", "pipeline")),
            Map.entry("output.parquet", List.of("output")),
            Map.entry("link", List.of("pipeline", "language", "output")),
            Map.entry("people", List.of("pipeline", "language", "output", "link")),
            Map.entry("output.store", List.of("model", "pipeline", "natives", "output", "review", "link", "people")),
            Map.entry("review", List.of("model", "pipeline", "output")),
            Map.entry("gold", List.of("model", "pipeline", "output", "output.store", "review", "evaluate")),
            Map.entry("report", List.of("model", "output")),
            Map.entry("batch", List.of("model", "pipeline", "intake", "intake.document", "output", "output.store")),
            Map.entry("evaluate", List.of("model", "pipeline", "output")),
            Map.entry(
                    "server",
                    List.of(
                            FACADE,
                            "model",
                            "pipeline",
                            "intake",
                            "intake.document",
                            "batch",
                            "output",
                            "output.store",
                            "report",
                            "review")),
            Map.entry("cluster", List.of(FACADE, "model", "pipeline", "intake")),
            Map.entry(
                    "spark",
                    List.of(
                            FACADE,
                            "cluster",
                            "model",
                            "pipeline",
                            "intake",
                            "intake.document",
                            "intake.file",
                            "batch",
                            "output",
                            "output.parquet",
                            "output.store",
                            "link",
                            "opennlp",
                            "cli")));

    /** Which rooms may use a vendor's types. A package of the JDK is listed where one room sets it up safely for all. */
    private static final Map<String, List<String>> VENDORS = Map.ofEntries(
            Map.entry(
                    "com.fasterxml.jackson..",
                    List.of(
                            "intake.html",
                            "intake.record",
                            "intake.container",
                            "attribution",
                            "batch",
                            "evaluate",
                            "gold",
                            "output",
                            "output.parquet",
                            "output.store",
                            "report",
                            "review",
                            "server",
                            "spark")),
            Map.entry("org.eclipse.jetty..", List.of("server")),
            Map.entry("io.prometheus..", List.of("server")),
            Map.entry("org.apache.spark..", List.of("spark")),
            Map.entry("org.apache.hadoop..", List.of("spark")),
            Map.entry("scala..", List.of("spark")),
            Map.entry("com.jerolba..", List.of("output.parquet", "intake.container")),
            Map.entry("org.apache.parquet..", List.of("output.parquet", "intake.container")),
            Map.entry("org.xerial.snappy..", List.of("intake.container")),
            Map.entry("org.jsoup..", List.of("intake.html", "intake.repair")),
            Map.entry("net.dankito.readability4j..", List.of("intake.html")),
            Map.entry("com.rometools..", List.of("intake.feed")),
            Map.entry("org.jdom2..", List.of("intake.feed")),
            Map.entry("javax.xml.parsers..", List.of("intake.xml")),
            Map.entry("javax.xml.stream..", List.of("intake.xml")),
            Map.entry("org.mozilla.universalchardet..", List.of("intake.charset")),
            Map.entry("org.apache.james..", List.of("intake.mail")),
            Map.entry("org.apache.commons.compress..", List.of("intake.container")),
            Map.entry("com.github.luben..", List.of("intake.container")),
            Map.entry("org.netpreserve..", List.of("intake.container")),
            Map.entry("edu.stanford..", List.of("corenlp")),
            Map.entry("opennlp..", List.of("opennlp")),
            Map.entry("org.apache.commons.cli..", List.of("cli")),
            Map.entry("me.tongfei..", List.of("cli")),
            Map.entry("org.flywaydb..", List.of("output.store")),
            Map.entry("org.postgresql..", List.of("output.store")),
            Map.entry("org.sqlite..", List.of("output.store")),
            Map.entry("ai.onnxruntime..", List.of("attribution")),
            Map.entry("ai.djl..", List.of("attribution")));

    /** The JDK, our own code, and the annotations of nullness, which every room uses. */
    private static final List<String> NOT_VENDORS =
            List.of("java..", "javax..", "org.xml.sax..", "org.w3c.dom..", ROOT + "..", "org.jspecify..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What a shelf of intake that reads text may import, with some shelves more. */
    private static List<String> shelf(String... more) {
        return Stream.concat(
                        Stream.of("model", "pipeline", "intake.document", "intake.text", "intake.date"),
                        Stream.of(more))
                .toList();
    }

    /** What a shelf for a kind of format may import, with some shelves more. */
    private static List<String> format(String... more) {
        return Stream.concat(shelf("intake.charset", "intake.copy", "intake.draft").stream(), Stream.of(more))
                .toList();
    }

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
                        allowed.contains(FACADE) ? Stream.empty() : Stream.of(ROOT),
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

    static Stream<String> vendors() {
        return VENDORS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void aVendorsTypesStayInItsAdapter(String vendor) {
        String[] rooms = Objects.requireNonNull(VENDORS.get(vendor)).stream()
                .map(room -> ROOT + "." + room)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .check(CLASSES);
    }

    @Test
    void everyVendorIsListed() {
        List<PackageMatcher> listed = Stream.concat(VENDORS.keySet().stream(), NOT_VENDORS.stream())
                .map(PackageMatcher::of)
                .toList();
        List<String> others = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getPackageName)
                .filter(name -> listed.stream().noneMatch(matcher -> matcher.matches(name)))
                .distinct()
                .sorted()
                .toList();
        assertThat(others)
                .as("packages of vendors that VENDORS doesn't give to a room")
                .isEmpty();
    }

    @Test
    void theShelvesOfIntakeDependOnOneAnotherInNoCycle() {
        slices().matching(ROOT + ".intake.(*)..").should().beFreeOfCycles().check(CLASSES);
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
