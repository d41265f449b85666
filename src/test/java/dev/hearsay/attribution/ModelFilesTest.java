// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.pipeline.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy of the shipped model, broken in every way. */
class ModelFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheModel() throws IOException {
        for (String name : new String[] {"model.json", "tokenizer.json", "encoder.onnx", "roles.onnx"}) {
            Files.copy(Path.of("models", "fast", name), folder.resolve(name));
        }
    }

    private void load() {
        new LearnedAttributor(ModelFiles.in(folder), LearnedAttributor.MODELS_OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.json", "tokenizer.json", "encoder.onnx", "roles.onnx"})
    void aMissingFileIsNamed(String name) throws IOException {
        Files.delete(folder.resolve(name));
        assertThatThrownBy(this::load)
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(folder.resolve(name).toString())
                .hasMessageContaining("there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.json", "tokenizer.json", "encoder.onnx", "roles.onnx"})
    void aTruncatedFileIsNamed(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(this::load)
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(folder.resolve(name).toString())
                .hasMessageContaining("damaged");
    }

    @Test
    void aModelOfAnotherKindIsRefused() throws IOException {
        Path card = folder.resolve("model.json");
        Files.writeString(card, Files.readString(card).replace("B-source", "B-speaker"));
        assertThatThrownBy(this::load).hasMessageContaining("its tags are not");
    }

    @Test
    void aFolderThatIsNoneIsTold() {
        assertThatThrownBy(() -> new LearnedAttributor(ModelFiles.in(folder.resolve("gone")), 0.5))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("gone");
    }
}
