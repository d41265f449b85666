// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * A graph of the model in ONNX Runtime. Each run takes a single window: dynamic int8 quantization scales the whole input at once,
 * so other windows in a batch would change the scores and, in rare cases, the claims. Threads may share it.
 */
final class Graph implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Graph(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads a graph.
     *
     * @throws dev.hearsay.pipeline.ModelException if it is missing or damaged
     * @throws dev.hearsay.natives.NativeLibraryException if the runtime's library can't be unpacked or loaded
     */
    static Graph of(ModelCard card, ModelFiles files, String file) {
        OrtEnvironment environment = OnnxLibrary.environment();
        byte[] bytes = card.read(files, file);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // articles run in parallel, so one article needs no threads of its own
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Graph(environment, environment.createSession(bytes, options));
        } catch (OrtException e) {
            throw files.damaged(file, e);
        }
    }

    OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
        return session.run(inputs);
    }

    OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    OnnxTensor tensor(WordVectors vectors) throws OrtException {
        long[] shape = {vectors.words(), vectors.size()};
        return OnnxTensor.createTensor(environment, vectors.values().duplicate(), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed at the end", e);
        }
    }
}
