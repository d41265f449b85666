// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.pipeline.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of a model, in a folder or in the jar. */
public final class ModelFiles {

    private static final String SHIPPED = "/dev/hearsay/attribution/model/";

    private final @Nullable Path folder;

    /** Of a model in the jar. */
    private final String name;

    private ModelFiles(@Nullable Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** A model that Hearsay ships, by the name of its folder in {@code models/}. */
    public static ModelFiles shipped(String name) {
        return new ModelFiles(null, name);
    }

    /** A model in a folder, as {@code training/} exports it. */
    public static ModelFiles in(Path folder) {
        return new ModelFiles(folder, "");
    }

    /**
     * The bytes of a file.
     *
     * @throws ModelException if there is no such file, or it can't be read
     */
    byte[] read(String file) {
        try {
            return folder != null ? Files.readAllBytes(folder.resolve(file)) : resource(file);
        } catch (NoSuchFileException e) {
            throw missing(file);
        } catch (IOException e) {
            throw new ModelException(place(file) + ": can't be read: " + e.getMessage(), e);
        }
    }

    private byte[] resource(String file) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream(SHIPPED + name + "/" + file)) {
            if (in == null) {
                throw missing(file);
            }
            return in.readAllBytes();
        }
    }

    private ModelException missing(String file) {
        return new ModelException(
                folder == null
                        ? place(file) + ": the model's file is not in the jar: rebuild Hearsay with models/ in place"
                        : place(file) + ": there is no such file: a model's folder holds model.json, tokenizer.json,"
                                + " encoder.onnx and roles.onnx, as training/ exports them");
    }

    /** The exception for a file that is not what it should be. */
    ModelException damaged(String file, Throwable cause) {
        return damaged(file, String.valueOf(cause.getMessage()), cause);
    }

    ModelException damaged(String file, String what, @Nullable Throwable cause) {
        String message = place(file) + ": the model's file is damaged: " + what + ": "
                + (folder == null ? "rebuild Hearsay" : "copy or export the model again");
        return cause == null ? new ModelException(message) : new ModelException(message, cause);
    }

    private String place(String file) {
        return folder == null
                ? "models/" + name + "/" + file
                : folder.resolve(file).toString();
    }
}
