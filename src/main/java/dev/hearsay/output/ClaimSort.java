// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Puts claims in an order; those that are alike in it stay in the order in which they came. Beyond some thousands they are kept in
 * temporary files (an external merge sort) to limit memory.
 */
public final class ClaimSort implements Closeable {

    private static final int IN_MEMORY = 20_000;

    private final Comparator<WrittenClaim> order;
    private final int inMemory;
    private final List<WrittenClaim> waiting = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<ClaimReader> readers = new ArrayList<>();

    public ClaimSort(ClaimOrder order) {
        this(order, IN_MEMORY);
    }

    ClaimSort(ClaimOrder order, int inMemory) {
        this.order = order.comparator();
        this.inMemory = inMemory;
    }

    /** Takes what a claim is written to. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the next claim; false to have no more. */
        boolean take(WrittenClaim claim) throws IOException;
    }

    /** A file's claims, of which one is read. */
    private record Head(WrittenClaim claim, int file) {}

    /** Adds a claim. */
    public void add(WrittenClaim claim) throws IOException {
        waiting.add(claim);
        if (waiting.size() == inMemory) {
            spill();
        }
    }

    /** Gives all that were added, in order. */
    public void forEach(Taker taker) throws IOException {
        if (files.isEmpty()) {
            waiting.sort(order);
            for (WrittenClaim claim : waiting) {
                if (!taker.take(claim)) {
                    return;
                }
            }
            return;
        }
        spill();
        merge(taker);
    }

    private void merge(Taker taker) throws IOException {
        PriorityQueue<Head> heads =
                new PriorityQueue<>(Comparator.comparing(Head::claim, order).thenComparingInt(Head::file));
        for (int i = 0; i < files.size(); i++) {
            readers.add(new JsonLinesReader("", Files.newInputStream(files.get(i))));
            next(i).ifPresent(heads::add);
        }
        while (!heads.isEmpty()) {
            Head head = heads.remove();
            if (!taker.take(head.claim())) {
                return;
            }
            next(head.file()).ifPresent(heads::add);
        }
    }

    private Optional<Head> next(int file) throws IOException {
        return readers.get(file).next().map(claim -> new Head(claim, file));
    }

    private void spill() throws IOException {
        waiting.sort(order);
        Path file = Files.createTempFile("hearsay-claims", ".jsonl");
        files.add(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (WrittenClaim claim : waiting) {
                out.write((claim.json() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        for (ClaimReader reader : readers) {
            reader.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
