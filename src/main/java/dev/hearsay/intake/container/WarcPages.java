// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages in a web archive: responses with status 200, resources and conversions, all of text types. */
final class WarcPages implements Closeable {

    private static final int OK = 200;

    private final PassedOver passedOver;
    private InputStream open = InputStream.nullInputStream();

    WarcPages(PassedOver passedOver) {
        this.passedOver = passedOver;
    }

    /**
     * The page that a record holds; empty if it holds none, which is counted.
     *
     * @param number of the record, from 1
     * @throws IOException if its content is malformed
     */
    Optional<Entry> page(WarcRecord record, int number) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            return page(response.http(), url(response), number);
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            Optional<MediaType> type = PageType.of(record.headers(), passedOver);
            open = record.body().stream();
            return type.map(known -> entry(url((WarcTargetRecord) record), number, known));
        }
        passedOver.add(PageType.isPlain(record.type()) ? record.type() + " records" : "other records");
        return Optional.empty();
    }

    /**
     * The page that a server sent; empty if it isn't a page, which is counted.
     *
     * @param url address of the page; empty if unknown
     * @param number of the record, from 1
     * @throws IOException if it is malformed
     */
    Optional<Entry> page(HttpResponse http, String url, int number) throws IOException {
        if (http.status() != OK) {
            passedOver.add("HTTP " + http.status());
            return Optional.empty();
        }
        Optional<MediaType> type = PageType.of(http.headers(), passedOver);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        open = PageEncoding.decode(http.body().stream(), http.headers().all("Content-Encoding"));
        return Optional.of(entry(url, number, type.get()));
    }

    private static boolean isHttp(WarcResponse response) {
        MediaType type = response.contentType().base();
        return type.equals(MediaType.HTTP);
    }

    private Entry entry(String url, int number, MediaType type) {
        String charset = type.parameters().get("charset");
        return new Entry(
                "#" + number,
                "!/" + (url.isEmpty() ? "record " + number : EntryName.printable(url)),
                1,
                open,
                charset == null || charset.isBlank() ? null : charset.strip(),
                url.isEmpty() ? null : url,
                url.isEmpty() ? Metadata.NONE : Metadata.NONE.withUrl(url),
                null,
                null);
    }

    /** The address of the page; some programs write it in angle brackets. */
    private static String url(WarcTargetRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("").strip();
        boolean brackets = target.startsWith("<") && target.endsWith(">");
        return brackets ? target.substring(1, target.length() - 1).strip() : target;
    }

    static Entry broken(int number, String what, Exception cause) {
        return problem(
                number,
                new RejectedArticleException(
                        "damaged", what + " (" + cause.getMessage() + "); reading goes on behind it"));
    }

    static Entry problem(int number, RejectedArticleException problem) {
        return new Entry(
                "#" + number,
                "!/record " + number,
                1,
                InputStream.nullInputStream(),
                null,
                null,
                Metadata.NONE,
                null,
                problem);
    }

    /** Closes the last page that was returned. */
    @Override
    public void close() throws IOException {
        open.close();
        open = InputStream.nullInputStream();
    }
}
