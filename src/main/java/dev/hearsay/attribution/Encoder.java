// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.hearsay.model.Span;
import java.util.Map;

/** The model's first graph: reads a window and tags cues and names. Threads may share it. */
final class Encoder implements AutoCloseable {

    private static final float[][] NONE = {};

    private final Graph graph;
    private final boolean tagsNames;

    /**
     * Loads it.
     *
     * @throws dev.hearsay.pipeline.ModelException if the graph is missing or damaged
     * @throws dev.hearsay.natives.NativeLibraryException if the runtime's library can't be unpacked or loaded
     */
    Encoder(ModelCard card, ModelFiles files) {
        graph = Graph.of(card, files, "encoder.onnx");
        tagsNames = card.tagsNames();
    }

    /** Reads the words of a window. */
    EncodedWindow read(TokenizedArticle pieces, Span window) {
        long length = window.length() + 2L;
        long[] heads = pieces.heads(window);
        for (int i = 0; i < heads.length; i++) {
            heads[i]++;
        }
        try (OnnxTensor ids = graph.tensor(SpecialTokens.ids(pieces.ids(window)), 1, length);
                OnnxTensor features = graph.tensor(SpecialTokens.features(pieces.features(window)), 1, length, 3);
                OnnxTensor firsts = graph.tensor(heads, heads.length);
                OrtSession.Result result = graph.run(Map.of("ids", ids, "features", features, "heads", firsts))) {
            float[][] names = tagsNames ? matrix(result, "names") : NONE;
            return new EncodedWindow(vectors(result), matrix(result, "cues"), names);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed in the encoder", e);
        }
    }

    private static WordVectors vectors(OrtSession.Result result) {
        OnnxTensor words = (OnnxTensor) output(result, "words");
        long[] shape = words.getInfo().getShape();
        return new WordVectors(words.getFloatBuffer(), shape[0], shape[1]);
    }

    private static float[][] matrix(OrtSession.Result result, String name) throws OrtException {
        return (float[][]) output(result, name).getValue();
    }

    private static OnnxValue output(OrtSession.Result result, String name) {
        return result.get(name).orElseThrow(() -> new IllegalStateException("the encoder gives no '" + name + "'"));
    }

    @Override
    public void close() {
        graph.close();
    }
}
