// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The extension of a file's name, by which the articles in a folder are selected. What a file holds is recognised from
 * its content.
 */
public final class FileExtension {

    /**
     * A date or a version at the end of a name ("minutes 16.05", "draft v1.2") is not an extension: it doesn't begin
     * with a letter.
     */
    private static final Pattern ENDING = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{0,7})$");

    private static final Set<String> ARTICLES = endings("""
            txt text htm html xhtml xml nitf newsml newsmlg2 rss atom json ninjs jsonl ndjson csv tsv parquet anpa iptc tst eml mht mhtml mbox""");

    private static final Set<String> COMPRESSED = endings("gz zst");

    private static final Set<String> CONTAINERS = endings("zip tar tgz tzst warc arc gz zst");

    private static final Set<String> NO_ARTICLES = endings("""
            jpg jpeg jpe png gif bmp tif tiff webp svg ico psd heic eps ai
            mp3 mp4 m4a m4v mov avi mkv mpg mpeg wmv flv webm wav ogg oga ogv flac aac srt vtt
            pdf ps doc docx dot dotx xls xlsx ppt pptx odt ods odp rtf pages key numbers epub mobi azw3 djvu
            css js mjs map wasm woff woff2 ttf otf eot swf
            exe dll so dylib bin class jar war apk deb rpm iso dmg msi bat sh ps1 py rb java
            db sqlite sqlite3 mdb avro ann md log part tmp bak swp ini cfg conf yml yaml lock
            sha1 sha256 md5 sig asc pem torrent""");

    private FileExtension() {}

    private static Set<String> endings(String words) {
        Set<String> endings = new HashSet<>();
        List.of(words.strip().split("\\s+", -1)).forEach(word -> endings.add("." + word));
        return Set.copyOf(endings);
    }

    /**
     * The extension in lower case with its dot, for a compressed file with the extension before it ({@code .txt.gz});
     * empty for none.
     */
    public static String of(String fileName) {
        String ending = last(fileName);
        if (COMPRESSED.contains(ending)) {
            String inner = last(fileName.substring(0, fileName.length() - ending.length()));
            return isKnown(inner) ? inner + ending : ending;
        }
        return ending;
    }

    private static String last(String fileName) {
        Matcher ending = ENDING.matcher(fileName);
        return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isKnown(String ending) {
        return ARTICLES.contains(ending) || CONTAINERS.contains(ending) || NO_ARTICLES.contains(ending);
    }

    /** Whether files with this extension are read when a folder is given. */
    public static boolean isArticle(String ending) {
        String inner = inner(ending);
        return inner.isEmpty() || ARTICLES.contains(inner) || CONTAINERS.contains(inner);
    }

    /** Whether a file with this extension is certainly not an article. */
    public static boolean isNoArticle(String ending) {
        return NO_ARTICLES.contains(inner(ending));
    }

    /** The extension before that of the compression. */
    private static String inner(String ending) {
        int second = ending.indexOf('.', 1);
        return second < 0 ? ending : ending.substring(0, second);
    }
}
