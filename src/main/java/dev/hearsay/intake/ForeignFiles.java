// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.file.FileExtension;
import dev.hearsay.intake.file.HiddenName;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that are not on this machine, such as those of a cluster's file system. */
public interface ForeignFiles {

    /** There are none. */
    ForeignFiles NONE = input -> null;

    /**
     * The files that an input names.
     *
     * @return the files in order, hidden ones included; null if the input is one of this machine
     * @throws IOException if they can't be listed
     */
    @Nullable List<ForeignFile> list(String input) throws IOException;

    /**
     * A file.
     *
     * @param name its path below the folder that was given, with {@code /}; the name of the file if it was itself given
     * @param given whether it was itself given, and so is read whatever its extension
     * @param address by which it is opened on any machine
     * @param bytes its size
     */
    record ForeignFile(String name, boolean given, String address, long bytes) {

        /** Whether it lies in a folder and is hidden, or lies in a hidden folder on the way. */
        public boolean isHidden() {
            return !given && HiddenName.isHidden(name);
        }

        /** In lower case, with its dot; empty for none. */
        public String extension() {
            return FileExtension.of(name.substring(name.lastIndexOf('/') + 1));
        }

        /**
         * Whether it is read.
         *
         * @param all whether files with any extension are read
         */
        public boolean isRead(boolean all) {
            return given || (!isHidden() && (all || FileExtension.isArticle(extension())));
        }

        /** It as a source, which is streamed. */
        Source source(String id) {
            return new Source(id, address, true, bytes);
        }
    }
}
