// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.io.IOException;
import java.nio.file.Path;

/** What a run should go on with was begun with other inputs or settings. */
public final class OtherRunException extends IOException {

    private static final long serialVersionUID = 1L;

    OtherRunException(Path journal) {
        super(journal + " is of a run with other inputs, other settings or another version");
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
