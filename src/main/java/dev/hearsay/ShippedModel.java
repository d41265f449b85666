// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The models that Hearsay ships for {@link AttributionMethod#LEARNED}. */
public enum ShippedModel {
    /** Finds more, with 12 layers. */
    ACCURATE,
    /** Twice as fast, with 6 layers. */
    FAST;

    /** The one in use unless another is asked for. */
    public static final ShippedModel DEFAULT = FAST;

    /** The model of that name, in lower case; empty if there is none. */
    public static Optional<ShippedModel> of(String name) {
        return Arrays.stream(values()).filter(one -> one.label().equals(name)).findFirst();
    }

    /** The name on the command line, and of the model's folder. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
