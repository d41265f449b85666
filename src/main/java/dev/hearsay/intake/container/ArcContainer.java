// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.stream.RecordStream;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageBody;

/**
 * A web archive in the ARC format of the Internet Archive, versions 1 and 2, which WARC replaced. A line that should be
 * the header of a record but isn't is reported, and reading resumes at the next header.
 */
final class ArcContainer implements Container {

    /** In bytes; a longer line is not a header. */
    private static final int LONGEST_LINE = 1 << 16;

    private static final int BUFFER = 8192;

    private final InputStream in;
    private final PassedOver passedOver;
    private final WarcPages pages;
    private RecordStream open = new RecordStream(InputStream.nullInputStream(), 0);
    private int number;
    private boolean inFileDescription = true;
    private boolean lost;

    private ArcContainer(Packed packed) {
        this.in = packed.stream();
        this.passedOver = packed.passedOver();
        this.pages = new WarcPages(packed.passedOver());
    }

    static Container open(Packed packed) {
        return new ArcContainer(packed);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        pages.close();
        open.skipRest();
        for (String line = line(); line != null; line = line()) {
            Optional<ArcHeader> header = ArcHeader.of(line);
            if (header.isPresent()) {
                number++;
                lost = false;
                // the description of the file ends where a record begins, whatever its stated length
                open = new RecordStream(
                        in, header.get().isOfFile() ? 0 : header.get().length());
                Optional<Entry> page = page(header.get());
                if (page.isPresent()) {
                    return page.get();
                }
                open.skipRest();
            } else if (!line.isBlank() && !lost && !inFileDescription) {
                lost = true;
                open = new RecordStream(in, 0);
                return WarcPages.problem(++number, noHeader());
            }
        }
        return null;
    }

    private static RejectedArticleException noHeader() {
        return new RejectedArticleException(
                "damaged", "no header of a record where one should be; the records behind it are read");
    }

    private Optional<Entry> page(ArcHeader header) throws IOException {
        inFileDescription = header.isOfFile();
        if (!header.isOfWebPage()) {
            if (!header.isOfFile()) {
                passedOver.add("records of other protocols");
            }
            return Optional.empty();
        }
        try {
            return pages.page(HttpResponse.parse(body(header.length())), header.url(), number);
        } catch (IOException | IllegalArgumentException e) {
            if (open.isCutOff()) {
                throw new EOFException("the archive ends inside of a record");
            }
            return Optional.of(WarcPages.broken(number, "what this record holds is broken", e));
        } catch (RejectedArticleException e) {
            return Optional.of(WarcPages.problem(number, e));
        }
    }

    private MessageBody body(long length) {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
        return LengthedBody.create(Channels.newChannel(open), buffer, length);
    }

    /** The next line, cut to the longest length of a header; null at the end. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        boolean any = read >= 0;
        while (read >= 0 && read != '\n') {
            if (line.size() < LONGEST_LINE) {
                line.write(read);
            }
            read = in.read();
        }
        return any ? line.toString(StandardCharsets.UTF_8) : null;
    }

    @Override
    public void close() throws IOException {
        pages.close();
        in.close();
    }
}
