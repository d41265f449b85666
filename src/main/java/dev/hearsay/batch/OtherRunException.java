// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.io.IOException;
import java.nio.file.Path;

/** The run to be resumed was started with other inputs or settings. */
public final class OtherRunException extends IOException {

    private static final long serialVersionUID = 1L;

    OtherRunException(Path journal) {
        super(journal + " belongs to a run with other inputs, other settings or another version");
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
