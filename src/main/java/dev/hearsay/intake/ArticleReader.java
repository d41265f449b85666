// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.date.AddressDate;
import dev.hearsay.intake.detection.Detection;
import dev.hearsay.intake.detection.FormatDetector;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.draft.PlainTextReader;
import dev.hearsay.intake.feed.FeedReader;
import dev.hearsay.intake.html.HtmlReader;
import dev.hearsay.intake.mail.MailReader;
import dev.hearsay.intake.record.JsonReader;
import dev.hearsay.intake.record.NinjsReader;
import dev.hearsay.intake.record.RecordIds;
import dev.hearsay.intake.text.RepairedText;
import dev.hearsay.intake.wire.WireReader;
import dev.hearsay.intake.wire.XmlNewsReader;
import dev.hearsay.model.Article;
import dev.hearsay.model.Failure;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Sha256;
import dev.hearsay.pipeline.Typography;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a document. The format is recognised from the content, and each format has its reader. Keeps
 * nothing between documents and is safe for use by several threads.
 */
public final class ArticleReader {

    private static final String STAGE = "intake";

    private final IntakeOptions options;
    private final Map<Format, FormatReader> readers;

    public ArticleReader() {
        this(IntakeOptions.DEFAULT);
    }

    public ArticleReader(IntakeOptions options) {
        this.options = options;
        FormatReader xml = new XmlNewsReader();
        FormatReader html = new HtmlReader();
        this.readers = Map.ofEntries(
                Map.entry(Format.PLAIN_TEXT, new PlainTextReader(options.repaired())),
                Map.entry(Format.HTML, html),
                Map.entry(Format.MAIL, new MailReader(html)),
                Map.entry(Format.NINJS, new NinjsReader()),
                Map.entry(Format.JSON, new JsonReader(options.fields())),
                Map.entry(Format.NEWSML_G2, xml),
                Map.entry(Format.NEWSML_1, xml),
                Map.entry(Format.NITF, xml),
                Map.entry(Format.XML, xml),
                Map.entry(Format.FEED, new FeedReader()),
                Map.entry(Format.WIRE, new WireReader()));
    }

    /**
     * Reads the article of a source that holds exactly one.
     *
     * @param stream read for the source {@code -}; files are opened instead
     * @param defaults what applies unless the document says otherwise
     * @throws RejectedArticleException if it can't be read, and with the code {@code several} if it holds more than
     *     one article
     */
    public Reading readOne(Source source, InputStream stream, Metadata defaults) {
        List<ReadItem> items = new ArrayList<>();
        try (Pieces pieces = new Pieces(source, stream, options)) {
            for (Piece piece = pieces.next(); piece != null && items.size() < 2; piece = pieces.next()) {
                items.addAll(read(piece, defaults));
            }
        }
        // an archive that can't be opened may report that both for an entry and for itself
        if (items.size() > 1 && items.stream().anyMatch(Reading.class::isInstance)) {
            throw new RejectedArticleException("several", "holds more than one article");
        }
        if (items.get(0) instanceof Rejection rejection) {
            Failure failure = rejection.failure();
            throw new RejectedArticleException(failure.code(), failure.message(), failure.line(), failure.column());
        }
        return (Reading) items.get(0);
    }

    /**
     * The items of a document, in its order; at least one.
     *
     * @param defaults what applies unless the document or its surroundings say otherwise
     */
    public List<ReadItem> read(Piece piece, Metadata defaults) {
        List<Part> parts;
        try {
            parts = parts(piece);
        } catch (RejectedArticleException e) {
            return List.of(rejection(piece, piece.id(), e));
        }
        String sha256 = Sha256.hex(piece.content().bytes());
        List<ReadItem> items = new ArrayList<>();
        RecordIds recordIds = new RecordIds();
        for (Part part : parts) {
            ArticleId id = ArticleId.of(piece, part, recordIds, items.size() + 1, parts.size());
            items.add(item(piece, sha256, part, id, defaults));
        }
        return items;
    }

    private List<Part> parts(Piece piece) {
        RejectedArticleException problem = piece.problem();
        if (problem != null) {
            throw problem;
        }
        Format format = piece.format();
        Detection detection =
                format == null ? FormatDetector.detect(piece.content().bytes()) : Detection.of(format);
        FormatReader reader = readers.get(detection.format());
        if (reader == null) {
            throw detection.rejection();
        }
        return reader.read(piece.content());
    }

    private static ReadItem item(Piece piece, String sha256, Part part, ArticleId id, Metadata defaults) {
        if (part instanceof Part.NoArticle none) {
            return rejection(piece, id.shown(), none.reason());
        }
        Draft draft = (Draft) part;
        Metadata stated = readable(draft.metadata()).orElse(piece.content().facts());
        Article article = new Article(
                id.shown(),
                piece.file(),
                sha256,
                draft.text(),
                draft.body(),
                dated(dated(stated).orElse(defaults)),
                // not the defaults, which are the same for all articles
                id.identity(stated.url(), piece, sha256));
        List<Note> notes = Stream.concat(draft.notes().stream(), RepairedText.doubt(draft.text()).stream())
                .map(note -> new Note(note.code(), note.message(), piece.line() + note.line() - 1))
                .toList();
        return new Reading(article, draft.charset(), notes);
    }

    /** The facts, with the day from the article's address if nothing else gives one. */
    private static Metadata dated(Metadata facts) {
        return facts.published() == null ? facts.withPublished(AddressDate.of(facts.url()), PublishedFrom.URL) : facts;
    }

    /**
     * What a document says about itself, without no-break spaces and soft hyphens, and with accents joined to their
     * letters.
     */
    private static Metadata readable(Metadata stated) {
        return stated.withTitle(readable(stated.title()))
                .withByline(readable(stated.byline()))
                .withPublisher(readable(stated.publisher()))
                .withPlace(readable(stated.place()))
                .withCorrection(readable(stated.correction()));
    }

    private static @Nullable String readable(@Nullable String words) {
        return words == null ? null : Typography.repaired(words);
    }

    private static Rejection rejection(Piece piece, String id, RejectedArticleException e) {
        return new Rejection(failure(piece, id, e), !e.code().equals(Part.NO_TEXT));
    }

    private static Failure failure(Piece piece, String id, RejectedArticleException e) {
        return new Failure(id, piece.file(), STAGE, e.code(), e.getMessage(), piece.line() + e.line() - 1, e.column());
    }
}
