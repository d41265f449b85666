// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.Hearsay;
import dev.hearsay.model.Document;
import dev.hearsay.model.Language;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.LanguageDetector;
import dev.hearsay.pipeline.Layer;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Extraction that takes as long as the test wants, and needs no models. */
final class Held implements LanguageDetector {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    @Override
    public Contract contract() {
        return new Contract("held", Set.of(), Set.of(Layer.LANGUAGE));
    }

    @Override
    public Language detect(Document document) {
        begun.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Language("en", 1);
    }

    /** Waits until the first article is worked on. */
    void awaitWork() throws InterruptedException {
        begun.await();
    }

    /** Lets all work end. */
    void release() {
        free.countDown();
    }

    Hearsay hearsay() {
        return Hearsay.builder().stage(this).layers(Set.of(Layer.LANGUAGE)).build();
    }
}
