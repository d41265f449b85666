// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.ModelException;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model's tokenizer: BERT's word pieces (Wu et al., 2016; Devlin et al., NAACL 2019), over Hugging Face's library. Threads
 * may share it.
 */
final class WordPieceTokenizer implements AutoCloseable {

    private static final String CONTINUES = "##";

    private final HuggingFaceTokenizer tokenizer;

    private WordPieceTokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * The tokenizer that a {@code tokenizer.json} describes.
     *
     * @throws ModelException if it does not describe a tokenizer
     * @throws dev.hearsay.natives.NativeLibraryException if the library can't be unpacked or loaded
     */
    static WordPieceTokenizer of(byte[] json, ModelFiles files) {
        TokenizerLibrary.load();
        Map<String, String> options = Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false");
        try {
            return new WordPieceTokenizer(HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options));
        } catch (IOException | RuntimeException e) {
            throw files.damaged("tokenizer.json", e);
        }
    }

    /** The pieces of a paragraph of {@code text}, word by word; a word has at least one. */
    List<List<WordPiece>> words(String text, Span paragraph) {
        String part = paragraph.in(text);
        Encoding encoding = tokenizer.encode(part);
        OffsetTable offsets = OffsetTable.of(part, OffsetUnit.CODEPOINT);
        boolean plain = offsets.fromUtf16(part.length()) == part.length();
        List<List<WordPiece>> words = new ArrayList<>();
        for (int i = 0; i < encoding.getIds().length; i++) {
            @Nullable CharSpan span = encoding.getCharTokenSpans()[i];
            if (span == null) {
                continue;
            }
            int start = plain ? span.getStart() : offsets.toUtf16(span.getStart());
            int end = plain ? span.getEnd() : offsets.toUtf16(span.getEnd());
            WordPiece piece =
                    new WordPiece(encoding.getIds()[i], new Span(paragraph.start() + start, paragraph.start() + end));
            if (words.isEmpty() || !encoding.getTokens()[i].startsWith(CONTINUES)) {
                words.add(new ArrayList<>());
            }
            words.get(words.size() - 1).add(piece);
        }
        return words;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
