// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.Assembler;
import dev.hearsay.pipeline.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out speakers of low confidence; the claims stay as they are otherwise. A speaker whose confidence nobody has judged
 * is kept.
 */
public final class SureSpeakers implements Assembler {

    private final Assembler assembler;
    private final double least;

    /**
     * @param assembler makes the claims
     * @param least the least confidence of a speaker, from 0 to 1
     */
    public SureSpeakers(Assembler assembler, double least) {
        this.assembler = assembler;
        this.least = least;
    }

    @Override
    public Contract contract() {
        return assembler.contract();
    }

    @Override
    public @Nullable String model() {
        return assembler.model();
    }

    @Override
    public void close() {
        assembler.close();
    }

    @Override
    public List<Claim> assemble(Document document) {
        return assembler.assemble(document).stream()
                .map(claim -> claim.withSpeakers(
                        claim.speakers().stream().filter(this::isSure).toList()))
                .toList();
    }

    private boolean isSure(Speaker speaker) {
        return speaker.confidence() == null || speaker.confidence() >= least;
    }
}
