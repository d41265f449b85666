// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.hearsay.model.Span;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/**
 * The two graphs of the model in ONNX Runtime. Each run takes a single window: dynamic int8 quantization scales the whole input
 * at once, so other windows in a batch would change the scores and, in rare cases, the claims. Threads may share it.
 */
final class Network implements AutoCloseable {

    private static final float[][] NONE = {};

    private final OrtEnvironment environment = OnnxLibrary.environment();
    private final OrtSession encoder;
    private final OrtSession scorer;
    private final boolean tagsNames;

    /**
     * Loads it.
     *
     * @throws dev.hearsay.pipeline.ModelException if a graph is missing or damaged
     * @throws dev.hearsay.natives.NativeLibraryException if the runtime's library can't be unpacked or loaded
     */
    Network(ModelCard card, ModelFiles files) {
        encoder = session(card, files, "encoder.onnx");
        scorer = session(card, files, "roles.onnx");
        tagsNames = card.tagsNames();
    }

    private OrtSession session(ModelCard card, ModelFiles files, String file) {
        byte[] graph = card.read(files, file);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // articles run in parallel, so one article needs no threads of its own
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw files.damaged(file, e);
        }
    }

    /** Reads the words of a window. */
    EncodedWindow read(TokenizedArticle pieces, Span window) {
        long length = window.length() + 2L;
        long[] heads = pieces.heads(window);
        for (int i = 0; i < heads.length; i++) {
            heads[i]++;
        }
        try (OnnxTensor ids = tensor(SpecialTokens.ids(pieces.ids(window)), 1, length);
                OnnxTensor features = tensor(SpecialTokens.features(pieces.features(window)), 1, length, 3);
                OnnxTensor firsts = tensor(heads, heads.length);
                OrtSession.Result result = encoder.run(Map.of("ids", ids, "features", features, "heads", firsts))) {
            float[][] names = tagsNames ? matrix(result, "names") : NONE;
            return new EncodedWindow(matrix(result, "words"), matrix(result, "cues"), names);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed in the encoder", e);
        }
    }

    /**
     * Scores of the role tags as seen from each cue, [c][w][5].
     *
     * @param words vectors of one window
     * @param cues in words of that window, at least one
     */
    float[][][] roles(float[][] words, List<Span> cues) {
        long[] starts = cues.stream().mapToLong(Span::start).toArray();
        long[] ends = cues.stream().mapToLong(Span::end).toArray();
        try (OnnxTensor vectors = OnnxTensor.createTensor(environment, words);
                OnnxTensor from = tensor(starts, starts.length);
                OnnxTensor to = tensor(ends, ends.length);
                OrtSession.Result result = scorer.run(Map.of("words", vectors, "starts", from, "ends", to))) {
            return (float[][][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed in the role scorer", e);
        }
    }

    private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[][] matrix(OrtSession.Result result, String name) throws OrtException {
        return (float[][]) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the encoder gives no '" + name + "'"))
                .getValue();
    }

    @Override
    public void close() {
        try {
            encoder.close();
            scorer.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed at the end", e);
        }
    }
}
