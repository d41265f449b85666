// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.output.ClaimWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes claims to a stream that is read while the run lasts; failures are reported elsewhere. */
public final class StreamSink implements RunSink {

    private final OutputStream out;
    private final ClaimWriter claims;
    private final Findings findings = new Findings();

    /**
     * @param out the writer's stream; flushed after each article, and left open
     * @param claims writes to it
     */
    public StreamSink(OutputStream out, ClaimWriter claims) {
        this.out = out;
        this.claims = claims;
    }

    @Override
    public void commit(Step step, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                claims.write(extracted.article(), extracted.claims());
            }
        }
        out.flush();
        findings.add(findings.of(outcomes));
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public void finish() throws IOException {
        claims.close();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
