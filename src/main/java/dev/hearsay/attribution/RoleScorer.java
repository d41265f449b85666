// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Map;

/** The model's second graph: scores the roles of a window's words as seen from its cues. Threads may share it. */
final class RoleScorer implements AutoCloseable {

    private final Graph graph;

    /**
     * Loads it.
     *
     * @throws dev.hearsay.pipeline.ModelException if the graph is missing or damaged
     * @throws dev.hearsay.natives.NativeLibraryException if the runtime's library can't be unpacked or loaded
     */
    RoleScorer(ModelCard card, ModelFiles files) {
        graph = Graph.of(card, files, "roles.onnx");
    }

    /**
     * Scores of the role tags as seen from each cue, [c][w][5].
     *
     * @param words of one window
     * @param cues in words of that window, at least one
     */
    float[][][] roles(WordVectors words, List<Span> cues) {
        long[] starts = cues.stream().mapToLong(Span::start).toArray();
        long[] ends = cues.stream().mapToLong(Span::end).toArray();
        try (OnnxTensor vectors = graph.tensor(words);
                OnnxTensor from = graph.tensor(starts, starts.length);
                OnnxTensor to = graph.tensor(ends, ends.length);
                OrtSession.Result result = graph.run(Map.of("words", vectors, "starts", from, "ends", to))) {
            return (float[][][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed in the role scorer", e);
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
