// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;

/** A file or database holds no claims of Hearsay; the message says in one line what it seems to be and what is read. */
public final class NotClaimsException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What claims are read from. */
    public static final String READ =
            "Claims are read from jsonl, json, csv, tsv and parquet as hearsay extract writes them, and"
                    + " from its databases";

    /** @param message what is there instead, without the name of the file */
    public NotClaimsException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
