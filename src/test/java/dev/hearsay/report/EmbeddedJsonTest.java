// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that stands in a page: nothing in it ends the element, and it is read back as it was. */
class EmbeddedJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>",
                "&lt;b&gt;",
                "line\u2028paragraph\u2029",
                "NUL \0 and bell \u0007",
                "\u202Eright to left\u202C",
                "👍 and half: \uD83D",
                "half: \uDC4D!",
                "\uD83D\uD83D\uDC4D",
                "\\u003c \\\\ \"",
            })
    void anyTextIsReadBackAndEndsNothing(String text) throws Exception {
        String json = EmbeddedJson.of(TextNode.valueOf(text));
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(new ObjectMapper().readTree(json).textValue()).isEqualTo(text);
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @Test
    void namesOfMembersAreEscapedToo() {
        assertThat(EmbeddedJson.of(JsonNodeFactory.instance.objectNode().put("<a>", 1)))
                .isEqualTo("{\"\\u003ca\\u003e\":1}");
    }
}
