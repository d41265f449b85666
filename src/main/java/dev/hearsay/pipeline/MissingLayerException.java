// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.EnumSet;
import java.util.Set;

/** A pipeline was asked for that can't work: a stage, or its user, needs a layer that nothing gives. */
public final class MissingLayerException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<Layer> layers;

    /**
     * A pipeline that can't be built.
     *
     * @param layers that nothing gives, at least one
     * @param message who needs them
     */
    public MissingLayerException(Set<Layer> layers, String message) {
        super(message);
        this.layers = EnumSet.copyOf(layers);
    }

    /** The layers that nothing gives. */
    public Set<Layer> layers() {
        return EnumSet.copyOf(layers);
    }
}
