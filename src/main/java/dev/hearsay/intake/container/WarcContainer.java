// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.stream.HeaderBudget;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A web archive (WARC 1.0 and 1.1, ISO 28500). After a broken record, reading resumes at the next line that begins a
 * record.
 */
final class WarcContainer implements Container {

    private static final int BUFFER = 8192;

    private static final byte[] BEGIN = {'\n', 'W', 'A', 'R', 'C', '/'};

    private final HeaderBudget budget;
    private final ReadableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private final WarcPages pages;
    private WarcReader reader;
    private @Nullable WarcRecord open;
    private boolean lost;
    private int number;

    private WarcContainer(Packed packed) throws IOException {
        this.budget = new HeaderBudget(packed.stream());
        this.channel = Channels.newChannel(budget);
        this.pages = new WarcPages(packed.passedOver());
        this.reader = new WarcReader(channel, buffer);
    }

    static Container open(Packed packed) throws IOException {
        return new WarcContainer(packed);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        pages.close();
        while (true) {
            if (lost && !resume()) {
                return null;
            }
            Optional<WarcRecord> record;
            try {
                record = record();
            } catch (EOFException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                lost = true;
                return WarcPages.broken(++number, "this record is broken", e);
            }
            if (record.isEmpty()) {
                return null;
            }
            Optional<Entry> page = page(record.get());
            if (page.isPresent()) {
                return page.get();
            }
        }
    }

    /**
     * Moves to the record after a broken one; false if there is none.
     *
     * @throws IOException if the archive can't be read any further
     */
    private boolean resume() throws IOException {
        budget.data();
        if (!findNext()) {
            return false;
        }
        reader = new WarcReader(channel, buffer);
        lost = false;
        open = null;
        return true;
    }

    private Optional<WarcRecord> record() throws IOException {
        budget.data();
        if (open != null) {
            open.body().consume();
        }
        budget.header();
        Optional<WarcRecord> record = reader.next();
        budget.data();
        open = record.orElse(null);
        if (record.isPresent() && record.get().body().size() < 0) {
            throw new IOException("its length is less than nothing");
        }
        return record;
    }

    private Optional<Entry> page(WarcRecord record) throws IOException {
        number++;
        budget.header();
        try {
            return pages.page(record, number);
        } catch (EOFException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(WarcPages.broken(number, "what this record holds is broken", e));
        } catch (RejectedArticleException e) {
            return Optional.of(WarcPages.problem(number, e));
        } finally {
            budget.data();
        }
    }

    /** Moves to the next line that begins a record; false at the end. */
    private boolean findNext() throws IOException {
        int matched = 0;
        while (matched < BEGIN.length) {
            if (!buffer.hasRemaining()) {
                // leaves room for putting the beginning back
                buffer.clear().limit(BUFFER - BEGIN.length);
                int read = channel.read(buffer);
                buffer.flip();
                if (read < 0) {
                    return false;
                }
                continue;
            }
            byte next = buffer.get();
            matched = next == BEGIN[matched] ? matched + 1 : next == BEGIN[0] ? 1 : 0;
        }
        reread(BEGIN.length - 1);
        return true;
    }

    /** Puts the beginning of a record back into the buffer; part of it may have been in the previous buffer. */
    private void reread(int length) {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest).clear();
        buffer.put(BEGIN, BEGIN.length - length, length).put(rest).flip();
    }

    @Override
    public void close() throws IOException {
        pages.close();
        reader.close();
    }
}
