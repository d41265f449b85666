// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.EnumSet;
import java.util.Set;

/** A pipeline can't be built: a stage, or its user, needs a layer that no stage gives, or that is given too late. */
public final class MissingLayerException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<Layer> layers;

    /**
     * A pipeline that can't be built.
     *
     * @param layers that are missing, at least one
     * @param message who needs them
     */
    public MissingLayerException(Set<Layer> layers, String message) {
        super(message);
        this.layers = EnumSet.copyOf(layers);
    }

    /** The layers that are missing. */
    public Set<Layer> layers() {
        return EnumSet.copyOf(layers);
    }
}
