// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import java.util.HashMap;
import java.util.Map;

/**
 * The models of this virtual machine, loaded once for all tasks with the same settings. It is static since Spark gives the tasks of
 * an executor nothing else in common.
 */
final class LoadedModels {

    private static final Map<ExtractionSettings, Hearsay> LOADED = new HashMap<>();

    private LoadedModels() {}

    /** The models for these settings, which stay loaded. */
    static Hearsay of(ExtractionSettings settings) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(settings, any -> settings.builder().build());
        }
    }

    /** Frees the models of these settings, once the tasks that use them have finished their articles. */
    static void free(ExtractionSettings settings) {
        synchronized (LOADED) {
            Hearsay hearsay = LOADED.remove(settings);
            if (hearsay != null) {
                hearsay.close();
            }
        }
    }
}
