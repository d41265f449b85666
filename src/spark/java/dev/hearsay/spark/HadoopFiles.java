// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.intake.ForeignFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;

/** The files of Hadoop's file systems, such as {@code hdfs://} and {@code s3a://}, also by globs. */
final class HadoopFiles implements ForeignFiles {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private static final Pattern LOCAL = Pattern.compile("file:/+");

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final Configuration hadoop;

    HadoopFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Whether an input is on this machine: a path, or an address that begins with {@code file:}. */
    static boolean isLocal(String input) {
        return !ADDRESS.matcher(input).matches() || LOCAL.matcher(input).lookingAt();
    }

    /**
     * An input on this machine as paths: one without {@code file:}, or what a glob matches; the glob itself if it matches nothing.
     *
     * @throws IOException if the files can't be listed
     */
    List<String> local(String input) throws IOException {
        String path = LOCAL.matcher(input).replaceFirst("/");
        if (!GLOB.matcher(path).find() || java.nio.file.Files.exists(java.nio.file.Path.of(path))) {
            return List.of(path);
        }
        FileSystem files = FileSystem.getLocal(hadoop);
        Path pattern = new Path(path);
        List<String> found = new ArrayList<>();
        for (FileStatus status : matches(files, pattern)) {
            String absolute = status.getPath().toUri().getPath();
            found.add(
                    pattern.isAbsolute()
                            ? absolute
                            : java.nio.file.Path.of("")
                                    .toAbsolutePath()
                                    .relativize(java.nio.file.Path.of(absolute))
                                    .toString());
        }
        return found.isEmpty() ? List.of(path) : found;
    }

    @Override
    public @Nullable List<ForeignFile> list(String input) throws IOException {
        if (isLocal(input)) {
            return null;
        }
        Path pattern = new Path(input);
        FileSystem files = pattern.getFileSystem(hadoop);
        List<ForeignFile> found = new ArrayList<>();
        for (FileStatus status : matches(files, pattern)) {
            if (status.isFile()) {
                found.add(new ForeignFile(
                        status.getPath().getName(), true, status.getPath().toString(), status.getLen()));
            } else {
                found.addAll(below(files, status.getPath()));
            }
        }
        return found;
    }

    private static FileStatus[] matches(FileSystem files, Path pattern) throws IOException {
        FileStatus[] matches = files.globStatus(pattern);
        FileStatus[] found = matches == null ? new FileStatus[0] : matches;
        Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
        return found;
    }

    private static List<ForeignFile> below(FileSystem files, Path folder) throws IOException {
        List<ForeignFile> found = new ArrayList<>();
        int prefix = folder.toUri().getPath().length() + 1;
        RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String name = file.getPath().toUri().getPath().substring(prefix);
            found.add(new ForeignFile(name, false, file.getPath().toString(), file.getLen()));
        }
        found.sort(Comparator.comparing(ForeignFile::name));
        return found;
    }
}
