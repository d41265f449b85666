// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who a speaker is within the article. */
class SpeakerEntityTest {

    private static ObjectNode full() {
        return new ClaimJson(Examples.article(), OffsetUnit.CODEPOINT).of(Examples.full());
    }

    private static String shown(String claims, OutputForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = claims.getBytes(StandardCharsets.UTF_8);
        try (ClaimReader reader = ClaimContent.open("claims", new ByteArrayInputStream(bytes))) {
            RecordWriter writer = new RecordWriter(out, form);
            for (var claim = reader.next(); claim.isPresent(); claim = reader.next()) {
                writer.write(claim.get());
            }
            writer.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachOfSeveralSpeakersHasItsOwn() {
        JsonNode claim = full();
        assertThat(claim.at("/speaker/entity").asText()).isEqualTo("e_3d0c41b7");
        assertThat(claim.get("speakers"))
                .extracting(speaker -> speaker.get("entity").asText())
                .containsExactly("e_3d0c41b7", "e_81f6aa02");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "TSV"})
    void itComesBackFromTables(OutputForm form) throws IOException {
        String lines = Written.jsonLines(Examples.article(), Examples.claims(), OffsetUnit.CODEPOINT);
        assertThat(shown(shown(lines, form), OutputForm.JSONL)).isEqualTo(lines);
    }

    @Test
    void aFileOfAnEarlierVersionIsRead() throws IOException {
        ObjectNode record = full();
        record.remove("speakers");
        ((ObjectNode) record.get("speaker")).remove("entity");
        String table = shown(record + "\n", OutputForm.CSV);
        List<String> lines = table.lines().toList();
        assertThat(lines.get(0)).contains("speaker_id,speaker_entity,speaker_type");
        assertThat(lines.get(1)).contains(",Q42,,person,");
        String older = table.replace("speaker_entity,", "").replace(",Q42,,person,", ",Q42,person,");
        assertThat(shown(older, OutputForm.JSONL)).contains("\"id\":\"Q42\",\"entity\":null,\"type\":\"person\"");
    }
}
