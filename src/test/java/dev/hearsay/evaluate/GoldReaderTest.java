// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldReaderTest {

    @TempDir
    private Path folder;

    private void article(String compartment, String stem) throws IOException {
        Path path = folder.resolve(compartment);
        Files.createDirectories(path.resolve("text"));
        Files.createDirectories(path.resolve("attributions"));
        Files.writeString(path.resolve("text").resolve(stem + ".txt"), "Reed said so.\r\n");
        Files.writeString(
                path.resolve("attributions").resolve(stem + "_x.ann"), "T1\tContent 10 12\tso\nE1\tA:T2 Content:T1\n");
    }

    @Test
    void readsTextsAnnotatorsMetadataAndSpeakers() {
        GoldSet gold = CaseFiles.gold();

        assertThat(gold.name()).isEqualTo("case");
        assertThat(gold.documents())
                .extracting(GoldDocument::stem)
                .containsExactly("harbour-vote", "mill-strike", "night-sky", "quiet-road");
        assertThat(gold.notes()).isEmpty();
        GoldDocument harbour = CaseFiles.document(gold, "harbour-vote");
        assertThat(harbour.annotators().keySet()).containsExactly("ann", "ben");
        assertThat(harbour.gold()).hasSize(4);
        assertThat(harbour.gold().get(0).content()).hasSize(2);
        assertThat(harbour.speakers().get(1))
                .isEqualTo(new GoldSpeaker(
                        "Piers Oakhollow", "person", "2031-05-06", "on Tuesday", "reporters", "deputy"));
        assertThat(harbour.article().metadata())
                .isEqualTo(Metadata.NONE
                        .withTitle("Council keeps the quay")
                        .withByline("Hanne Ruud")
                        .withPublisher("Marlow Bay Courier")
                        .withPublished(LocalDate.of(2031, 5, 7)));
        assertThat(CaseFiles.document(gold, "night-sky").metadata()).isEqualTo(Metadata.NONE);
        assertThat(CaseFiles.document(gold, "night-sky").speakers()).hasSize(3);
    }

    @Test
    void theCompartmentItselfMayBeGiven() {
        assertThat(GoldReader.read(CaseFiles.folder().resolve("case"), null)).isEqualTo(CaseFiles.gold());
    }

    @Test
    void lineEndsOfTheTextStayAsTheyAre() throws IOException {
        article("dev", "a_b");

        assertThat(GoldReader.read(folder, "dev").documents())
                .singleElement()
                .satisfies(document -> assertThat(document.text()).isEqualTo("Reed said so.\r\n"))
                .satisfies(document -> assertThat(document.stem()).isEqualTo("a_b"));
    }

    @Test
    void aParentWithoutANameListsItsCompartments() throws IOException {
        article("train", "a");
        article("dev", "a");
        Files.createDirectories(folder.resolve("notes"));

        assertThatThrownBy(() -> GoldReader.read(folder, null)).hasMessageEndingWith("name one of: dev, train");
        assertThatThrownBy(() -> GoldReader.read(folder, "test")).hasMessageEndingWith("name one of: dev, train");
    }

    @Test
    void aFolderWithoutGoldSaysWhatIsNeeded() {
        assertThatThrownBy(() -> GoldReader.read(folder, null)).hasMessageContaining("attributions/STEM_ANNOTATOR.ann");
        assertThatThrownBy(() -> GoldReader.read(folder.resolve("none"), null)).hasMessageContaining("no such folder");
    }

    @Test
    void textsAndAnnotationsWithoutEachOtherAreNoted() throws IOException {
        article("dev", "a");
        article("dev", "b");
        article("dev", "c");
        Files.delete(folder.resolve("dev/text/b.txt"));
        Files.delete(folder.resolve("dev/attributions/c_x.ann"));
        GoldSet gold = GoldReader.read(folder, "dev");

        assertThat(gold.documents()).extracting(GoldDocument::stem).containsExactly("a");
        assertThat(gold.notes())
                .satisfiesExactly(
                        note -> assertThat(note).contains("b.txt is missing"),
                        note -> assertThat(note).contains("c.txt has no annotations"));
    }

    @Test
    void speakersMayLieInTheCompartmentOrBesideItUnderAnyName() throws IOException {
        article("dev", "a");
        String row = "a.txt\t0\tReed\tperson\t-\t-\t-\t-\n";
        Files.writeString(folder.resolve("other-speakers.tsv"), row);
        assertThat(GoldReader.read(folder, "dev").hasSpeakers()).isTrue();
        Files.writeString(folder.resolve("dev-speakers.tsv"), "");
        assertThat(GoldReader.read(folder, "dev").hasSpeakers()).isFalse();
        Files.writeString(folder.resolve("dev/speakers.tsv"), row);
        assertThat(GoldReader.read(folder, "dev").hasSpeakers()).isTrue();
    }

    @Test
    void speakersFilesChooseTheArticlesThatTheyName() throws IOException {
        article("dev", "a");
        article("dev", "b");
        article("dev", "c");
        Files.writeString(folder.resolve("dev-speakers.tsv"), "a\t0\tReed\tperson\t-\t-\t-\t-\n");
        Path first = Files.writeString(folder.resolve("first.tsv"), "b\t0\tInes\tperson\t-\t-\t-\t-\n");
        Path second = Files.writeString(folder.resolve("second.tsv"), "c.txt\t0\tPiers\tperson\t-\t-\t-\t-\n");
        GoldSet gold = GoldReader.read(folder, "dev", List.of(first, second));

        assertThat(gold.documents()).extracting(GoldDocument::stem).containsExactly("b", "c");
        assertThat(gold.documents().get(0).speakers())
                .containsExactly(Map.entry(0, new GoldSpeaker("Ines", "person", "-", "-", "-", "-")));
        assertThat(gold.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\t0\tReed", "a\tzero\tReed\tperson\t-\t-\t-\t-", "a\t0\tR\tperson\t-\t-\t-\t-\t-"})
    void aMalformedRowOfSpeakersIsNamed(String row) throws IOException {
        article("dev", "a");
        Files.writeString(folder.resolve("dev/speakers.tsv"), "doc\tattribution\n\n" + row + "\n");

        assertThatThrownBy(() -> GoldReader.read(folder, "dev")).hasMessageContaining("speakers.tsv:3: error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\tyesterday", "\t2031-01-01", "a\t2031-02-30", "a\t2031-02-03\t4"})
    void aMalformedRowOfMetadataIsNamed(String row) throws IOException {
        article("dev", "a");
        Files.writeString(folder.resolve("dev/metadata.tsv"), "filename\tpublication_date\n" + row + "\n");

        assertThatThrownBy(() -> GoldReader.read(folder, "dev")).hasMessageContaining("metadata.tsv:2: error: ");
    }

    @Test
    void metadataWithoutFilenamesIsNamed() throws IOException {
        article("dev", "a");
        Files.writeString(folder.resolve("metadata.tsv"), "");

        assertThatThrownBy(() -> GoldReader.read(folder, "dev")).hasMessageContaining("metadata.tsv:1: error: ");
    }

    @Test
    void anAnnotationFileWithoutAnnotatorIsNamed() throws IOException {
        article("dev", "a");
        Files.writeString(folder.resolve("dev/attributions/solo.ann"), "");

        assertThatThrownBy(() -> GoldReader.read(folder, "dev"))
                .hasMessageContainingAll("solo.ann", "STEM_ANNOTATOR.ann");
    }

    @Test
    void aStemThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CaseFiles.gold().only(List.of("night-sky", "night-sea")))
                .hasMessageContaining("night-sea");
    }

    @Test
    void theChecksumTellsTextsAndGoldApart() throws IOException {
        article("dev", "a");
        String before = GoldReader.read(folder, "dev").checksum();
        assertThat(GoldReader.read(folder.resolve("dev"), null).checksum()).isEqualTo(before);
        Files.writeString(folder.resolve("dev/text/a.txt"), "Reed said so!\r\n");
        String otherText = GoldReader.read(folder, "dev").checksum();
        Files.writeString(folder.resolve("dev/attributions/a_x.ann"), "T1\tContent 9 12\tso\nE1\tA:T2 Content:T1\n");

        assertThat(List.of(before, otherText, GoldReader.read(folder, "dev").checksum()))
                .doesNotHaveDuplicates()
                .allSatisfy(checksum -> assertThat(checksum).matches("[0-9a-f]{64}"));
    }
}
