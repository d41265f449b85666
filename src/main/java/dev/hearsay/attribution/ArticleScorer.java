// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the network over an article window by window: first the cue and name tags of all windows, then the roles for each cue
 * candidate.
 */
final class ArticleScorer implements AutoCloseable {

    private final ModelCard card;
    private final Encoder encoder;
    private final RoleScorer scorer;

    ArticleScorer(ModelCard card, ModelFiles files) {
        this.card = card;
        encoder = new Encoder(card, files);
        scorer = new RoleScorer(card, files);
    }

    /** The model's scores for an article. */
    ArticleScores of(TokenizedArticle pieces) {
        int length = pieces.words().size();
        CentralRows cues = new CentralRows(length);
        CentralRows names = new CentralRows(length);
        List<Span> inWords = new ArrayList<>();
        List<WordVectors> vectors = new ArrayList<>();
        for (Span window : SlidingWindows.over(pieces.units(), card.window(), card.shared())) {
            EncodedWindow encoded = encoder.read(pieces, window);
            inWords.add(pieces.words(window));
            vectors.add(encoded.words());
            cues.add(pieces.words(window), encoded.cues());
            if (card.tagsNames()) {
                names.add(pieces.words(window), encoded.names());
            }
        }
        CueTags tags = new CueTags(cues.rows());
        List<CueCandidate> candidates = candidates(tags.candidates(), inWords, vectors, length);
        return new ArticleScores(tags.probabilities(), candidates, names.rows());
    }

    private List<CueCandidate> candidates(List<Span> cues, List<Span> windows, List<WordVectors> vectors, int length) {
        Map<Integer, List<Span>> byWindow = new LinkedHashMap<>();
        for (Span cue : cues) {
            int home = SlidingWindows.mostCentral(windows, cue, length);
            byWindow.computeIfAbsent(home, window -> new ArrayList<>()).add(cue);
        }
        List<CueCandidate> candidates = new ArrayList<>();
        byWindow.forEach((home, mine) -> {
            Span window = windows.get(home);
            List<Span> inside = mine.stream()
                    .map(cue -> new Span(
                            Math.max(cue.start() - window.start(), 0),
                            Math.min(cue.end(), window.end()) - window.start()))
                    .toList();
            float[][][] roles = scorer.roles(vectors.get(home), inside);
            for (int i = 0; i < mine.size(); i++) {
                candidates.add(new CueCandidate(mine.get(i), window.start(), roles[i]));
            }
        });
        return candidates;
    }

    @Override
    public void close() {
        encoder.close();
        scorer.close();
    }
}
