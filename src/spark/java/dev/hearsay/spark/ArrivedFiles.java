// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.intake.ForeignFiles.ForeignFile;
import dev.hearsay.intake.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files of a folder that arrive in it, as the sources that a listing of the folder would give. */
final class ArrivedFiles {

    private final String folder;
    private final boolean local;
    private final FileSystem files;
    private final String prefix;
    private final boolean all;

    /**
     * @param folder as given
     * @param all whether files with any extension are read
     * @throws IOException if its file system can't be used
     */
    ArrivedFiles(String folder, boolean all, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        this.folder = folder;
        this.local = HadoopFiles.isLocal(folder);
        this.files = path.getFileSystem(hadoop);
        this.prefix = files.makeQualified(path).toUri().getPath() + "/";
        this.all = all;
    }

    /**
     * The sources among files.
     *
     * @param addresses of the files
     * @throws IOException if one can't be found any more
     */
    List<Source> sources(List<String> addresses) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String address : addresses) {
            Path path = new Path(address);
            String name = path.toUri().getPath().substring(prefix.length());
            if (new ForeignFile(name, false, address, 0).isRead(all)) {
                String file =
                        local ? java.nio.file.Path.of(folder).resolve(name).toString() : address;
                sources.add(
                        new Source(name, file, !local, files.getFileStatus(path).getLen()));
            }
        }
        return sources;
    }
}
