// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

/** A pipeline was asked for that can't work: a stage, or its user, needs a layer that nothing gives. */
public final class MissingLayerException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Layer layer;

    /**
     * @param layer that nothing gives
     * @param message who needs it
     */
    public MissingLayerException(Layer layer, String message) {
        super(message);
        this.layer = layer;
    }

    /** The layer that nothing gives. */
    public Layer layer() {
        return layer;
    }
}
