// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

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

    private ModelFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The model that Hearsay ships. */
    public static ModelFiles shipped() {
        return new ModelFiles(null);
    }

    /** A model in a folder, as {@code training/} exports it. */
    public static ModelFiles in(Path folder) {
        return new ModelFiles(folder);
    }

    /**
     * The bytes of a file.
     *
     * @throws ModelException if there is no such file, or it can't be read
     */
    byte[] read(String name) {
        try {
            return folder != null ? Files.readAllBytes(folder.resolve(name)) : resource(name);
        } catch (NoSuchFileException e) {
            throw missing(name);
        } catch (IOException e) {
            throw new ModelException(place(name) + ": can't be read: " + e.getMessage(), e);
        }
    }

    private byte[] resource(String name) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw missing(name);
            }
            return in.readAllBytes();
        }
    }

    private ModelException missing(String name) {
        return new ModelException(
                folder == null
                        ? place(name) + ": the model's file is not in the jar: rebuild Hearsay with models/ in place"
                        : place(name) + ": there is no such file: a model's folder holds model.json, tokenizer.json,"
                                + " encoder.onnx and roles.onnx, as training/ exports them");
    }

    /** The exception for a file that is not what it should be. */
    ModelException damaged(String name, Throwable cause) {
        return damaged(name, String.valueOf(cause.getMessage()), cause);
    }

    ModelException damaged(String name, String what, @Nullable Throwable cause) {
        String message = place(name) + ": the model's file is damaged: " + what + ": "
                + (folder == null ? "rebuild Hearsay" : "copy or export the model again");
        return cause == null ? new ModelException(message) : new ModelException(message, cause);
    }

    private String place(String name) {
        return folder == null ? "models/" + name : folder.resolve(name).toString();
    }
}
