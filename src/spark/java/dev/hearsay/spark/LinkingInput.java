// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are linked, as files.
 *
 * @param number from 0; of two versions of an article that of the later input counts
 * @param name as people know it
 * @param path of a file of claims, or of a folder of them
 * @param only a glob that the names of files in the folder match; null for a file
 * @param parquet whether they are Parquet rather than JSON Lines
 * @param articles the folder of the articles with their texts; null if there is none
 * @param unfinished whether the extraction that wrote it has not come to its end
 */
record LinkingInput(
        int number,
        String name,
        String path,
        @Nullable String only,
        boolean parquet,
        @Nullable String articles,
        boolean unfinished) {

    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String TABLES = "*.parquet";
    private static final String LINES = "*.{jsonl,ndjson,jsonl.gz}";

    /** What is read. */
    static final String READ = "Claims are linked from folders of 'hearsay spark', and from Parquet and JSON Lines as"
            + " 'hearsay extract' writes them; 'hearsay link' links those of a database";

    /**
     * The inputs that a user names.
     *
     * @throws ClusterException if one has no claims
     */
    static List<LinkingInput> find(List<String> names, Configuration hadoop) throws ClusterException {
        List<LinkingInput> found = new ArrayList<>();
        for (String name : names) {
            try {
                Path pattern = new Path(name);
                FileSystem files = pattern.getFileSystem(hadoop);
                FileStatus @Nullable [] matches = files.globStatus(pattern);
                if (matches == null || matches.length == 0) {
                    throw refused("there is no file or folder '" + name + "'", null);
                }
                Arrays.sort(matches);
                for (FileStatus match : matches) {
                    found.add(of(
                            found.size(),
                            files,
                            match,
                            matches.length == 1 ? name : match.getPath().toString()));
                }
            } catch (IOException | IllegalArgumentException e) {
                throw refused("'" + name + "' can't be read: " + e.getMessage(), e);
            }
        }
        return found;
    }

    private static LinkingInput of(int number, FileSystem files, FileStatus status, String name)
            throws IOException, ClusterException {
        Path path = status.getPath();
        if (status.isFile()) {
            boolean parquet = path.getName().endsWith(".parquet") || beginsAsParquet(files, path);
            return new LinkingInput(number, name, path.toString(), null, parquet, null, false);
        }
        Path run = new Path(path, "_hearsay");
        Path below = new Path(path, "claims");
        Path articles = new Path(path, FolderSink.ARTICLES);
        boolean ofSpark = files.exists(below);
        Path claims = ofSpark ? below : path;
        boolean tables = has(files, claims, TABLES);
        if (!tables && !has(files, claims, LINES)) {
            throw refused("there are no claims in '" + name + "'. " + READ, null);
        }
        return new LinkingInput(
                number,
                name,
                claims.toString(),
                tables ? TABLES : LINES,
                tables,
                ofSpark && files.exists(articles) ? articles.toString() : null,
                files.exists(new Path(run, "run.json")) && !files.exists(new Path(run, "finished.json")));
    }

    /** Whether a folder, or one below it, has a file with such a name; hidden ones don't count. */
    private static boolean has(FileSystem files, Path folder, String only) throws IOException {
        GlobFilter filter = new GlobFilter(only);
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            boolean hidden = name.startsWith("_") || name.startsWith(".");
            if (!hidden && (status.isFile() ? filter.accept(status.getPath()) : has(files, status.getPath(), only))) {
                return true;
            }
        }
        return false;
    }

    private static ClusterException refused(String message, @Nullable Exception cause) {
        return new ClusterException(Kind.REQUEST, message, cause);
    }

    private static boolean beginsAsParquet(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
        }
    }
}
