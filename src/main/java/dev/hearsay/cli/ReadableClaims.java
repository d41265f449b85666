// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimFormatException;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.WrittenClaim;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The readable claims of a reader; damaged ones are reported, the first few one by one. */
final class ReadableClaims implements Closeable {

    private static final int NAMED = 5;

    private final ClaimReader claims;
    private final Streams streams;
    private long damaged;

    ReadableClaims(ClaimReader claims, Streams streams) {
        this.claims = claims;
        this.streams = streams;
    }

    /**
     * The next claim; null at the end.
     *
     * @throws ReadingException if the claims can't be read
     */
    @Nullable WrittenClaim next() throws IOException {
        while (true) {
            try {
                Optional<WrittenClaim> claim = claims.next();
                return claim.orElse(null);
            } catch (ClaimFormatException e) {
                damaged++;
                if (damaged <= NAMED) {
                    streams.err().println(e.diagnostic());
                }
            } catch (IOException e) {
                throw new ReadingException(ClaimInput.trouble(claims.file(), e), e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (damaged > NAMED) {
            streams.err()
                    .println(claims.file() + ": " + Quantity.of(damaged - NAMED, "more record")
                            + " can't be read; hearsay verify lists them");
        }
        claims.close();
    }
}
