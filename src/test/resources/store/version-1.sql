-- What version 1 of the schema held: written by the version of the tool that had it, for invented articles.
INSERT INTO runs (run_id, tool, version, fingerprint, settings, models, inputs, started, finished, status, articles, claims, failures, skipped) VALUES (1, 'hearsay', '9', 'f', '{"engine":"corenlp"}', '[{"name":"attribution","version":"1"}]', '["in"]', '2031-03-06T07:08:09Z', '2031-03-06T08:00:00Z', 'finished', 1, 2, 3, 4);
INSERT INTO progress (run_id, source, done, ended) VALUES (1, '001.txt', 1, TRUE);
INSERT INTO articles (article_key, id, run_id, fingerprint, file, sha256, text, title, byline, publisher, url, published, place, language, status, version, correction) VALUES (1, '001.txt', 1, '9b1de450e72a2e3361a7b106a22a2070515075d22bc88a11ec6e99fe30f17996', 'mon/001.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'The quay is closed, Ilse Brandt said.
It stays closed, the mayor said.
', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'usable', NULL, NULL);
INSERT INTO articles (article_key, id, run_id, fingerprint, file, sha256, text, title, byline, publisher, url, published, place, language, status, version, correction) VALUES (2, '1', 1, '81288f56a55f6c35c24fc5660e5e04f2d6d1cfbc9b40ad6210ab98aa3d1ecf1d', 'south.csv', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'The ferry is late, Jo Lind said.
', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'usable', NULL, NULL);
INSERT INTO articles (article_key, id, run_id, fingerprint, file, sha256, text, title, byline, publisher, url, published, place, language, status, version, correction) VALUES (3, 'urn:lp:1', 1, '94747bc748a15b133f7eca8cb0f1193a7615064656679f94580c8f25aab175bd', 'feed.xml', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 'The crane fell, Jo Lind said.
', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'usable', '1', NULL);
INSERT INTO articles (article_key, id, run_id, fingerprint, file, sha256, text, title, byline, publisher, url, published, place, language, status, version, correction) VALUES (4, 'urn:lp:2', 1, '392c97969aa5f1e589426ea0755677f3f6f46269686a6f9472c36cc17269969d', 'feed.xml', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 'The pier burns, Ilse Brandt said.
', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'canceled', '2', NULL);
INSERT INTO articles (article_key, id, run_id, fingerprint, file, sha256, text, title, byline, publisher, url, published, place, language, status, version, correction) VALUES (5, 'stdin', 1, 'f3d85daf19f28e99c69e4c8210ad3753e3e40c7dd1c5409b6cfeaf5ed085a9f6', '-', 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', 'The harbour is open, Wanda Ruiz said.
', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'usable', NULL, NULL);
INSERT INTO speakers (speaker_id, name, own_id, type) VALUES ('s_8b0155e0af70ab0c8ecf', 'the mayor', NULL, 'person');
INSERT INTO speakers (speaker_id, name, own_id, type) VALUES ('s_e9d80f092e4f296284e0', 'Jo Lind', NULL, 'person');
INSERT INTO speakers (speaker_id, name, own_id, type) VALUES ('s_ea449da8471f9f15901b', 'Wanda Ruiz', NULL, 'person');
INSERT INTO speakers (speaker_id, name, own_id, type) VALUES ('s_edfc2d8d4d3806048e17', 'Ilse Brandt', NULL, 'person');
INSERT INTO claims (claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma, cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value, date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn) VALUES (1, 'c_cbe26086_0', 1, 1, 0, 'codepoint', 'indirect', 'statement', 'Ilse Brandt', 'said', 'say', 'neutral', FALSE, NULL, NULL, 'The quay is closed', '2031-W10', 'week', 'expression', 'said', '2031-03-03', '2031-03-09', 0, 0.75, FALSE);
INSERT INTO claims (claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma, cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value, date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn) VALUES (2, 'c_cbe26086_1', 1, 1, 1, 'codepoint', 'indirect', 'statement', 'the mayor', 'said', 'say', 'neutral', FALSE, NULL, NULL, 'It stays closed', '2031-W10', 'week', 'expression', 'said', '2031-03-03', '2031-03-09', 1, 0.75, FALSE);
INSERT INTO claims (claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma, cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value, date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn) VALUES (3, 'c_2f24f161_0', 2, 1, 0, 'codepoint', 'indirect', 'statement', 'Jo Lind', 'said', 'say', 'neutral', FALSE, NULL, NULL, 'The ferry is late', '2031-W10', 'week', 'expression', 'said', '2031-03-03', '2031-03-09', 0, 0.75, FALSE);
INSERT INTO claims (claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma, cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value, date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn) VALUES (4, 'c_1a8ddbb4_0', 3, 1, 0, 'codepoint', 'indirect', 'statement', 'Jo Lind', 'said', 'say', 'neutral', FALSE, NULL, NULL, 'The crane fell', '2031-W10', 'week', 'expression', 'said', '2031-03-03', '2031-03-09', 0, 0.75, FALSE);
INSERT INTO claims (claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma, cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value, date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn) VALUES (5, 'c_2be8fb1f_0', 4, 1, 0, 'codepoint', 'indirect', 'statement', 'Ilse Brandt', 'said', 'say', 'neutral', FALSE, NULL, NULL, 'The pier burns', '2031-W10', 'week', 'expression', 'said', '2031-03-03', '2031-03-09', 0, 0.75, TRUE);
INSERT INTO claims (claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma, cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value, date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn) VALUES (6, 'c_f2a4df72_0', 5, 1, 0, 'codepoint', 'indirect', 'statement', 'Wanda Ruiz', 'said', 'say', 'neutral', FALSE, NULL, NULL, 'The harbour is open', '2031-W10', 'week', 'expression', 'said', '2031-03-03', '2031-03-09', 0, 0.75, FALSE);
INSERT INTO claim_speakers (claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention) VALUES (1, 0, 's_edfc2d8d4d3806048e17', 'mayor', NULL, TRUE, 'said', 'name');
INSERT INTO claim_speakers (claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention) VALUES (2, 0, 's_8b0155e0af70ab0c8ecf', 'mayor', NULL, TRUE, 'said', 'name');
INSERT INTO claim_speakers (claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention) VALUES (3, 0, 's_e9d80f092e4f296284e0', 'mayor', NULL, TRUE, 'said', 'name');
INSERT INTO claim_speakers (claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention) VALUES (4, 0, 's_e9d80f092e4f296284e0', 'mayor', NULL, TRUE, 'said', 'name');
INSERT INTO claim_speakers (claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention) VALUES (5, 0, 's_edfc2d8d4d3806048e17', 'mayor', NULL, TRUE, 'said', 'name');
INSERT INTO claim_speakers (claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention) VALUES (6, 0, 's_ea449da8471f9f15901b', 'mayor', NULL, TRUE, 'said', 'name');
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'anonymity', 0, 0, 32, 36);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'content', 0, 0, 0, 18);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'cue', 0, 0, 32, 36);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'date', 0, 0, 32, 36);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'sentence', 0, 0, 0, 37);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'source', 0, 0, 20, 31);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (1, 'verbatim', 0, 0, 0, 18);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'anonymity', 0, 0, 65, 69);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'content', 0, 0, 38, 53);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'cue', 0, 0, 65, 69);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'date', 0, 0, 65, 69);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'sentence', 0, 0, 38, 70);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'source', 0, 0, 55, 64);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (2, 'verbatim', 0, 0, 38, 53);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'anonymity', 0, 0, 27, 31);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'content', 0, 0, 0, 17);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'cue', 0, 0, 27, 31);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'date', 0, 0, 27, 31);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'sentence', 0, 0, 0, 32);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'source', 0, 0, 19, 26);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (3, 'verbatim', 0, 0, 0, 17);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'anonymity', 0, 0, 24, 28);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'content', 0, 0, 0, 14);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'cue', 0, 0, 24, 28);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'date', 0, 0, 24, 28);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'sentence', 0, 0, 0, 29);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'source', 0, 0, 16, 23);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (4, 'verbatim', 0, 0, 0, 14);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'anonymity', 0, 0, 28, 32);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'content', 0, 0, 0, 14);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'cue', 0, 0, 28, 32);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'date', 0, 0, 28, 32);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'sentence', 0, 0, 0, 33);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'source', 0, 0, 16, 27);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (5, 'verbatim', 0, 0, 0, 14);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'anonymity', 0, 0, 32, 36);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'content', 0, 0, 0, 19);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'cue', 0, 0, 32, 36);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'date', 0, 0, 32, 36);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'sentence', 0, 0, 0, 37);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'source', 0, 0, 21, 31);
INSERT INTO spans (claim_key, part, item, ordinal, start_offset, end_offset) VALUES (6, 'verbatim', 0, 0, 0, 19);
INSERT INTO failures (failure_key, run_id, article_id, file, stage, code, message, line_number, column_number) VALUES (1, 1, 'x.txt', 'mon/x.txt', 'intake', 'empty', 'nothing in it', 1, 1);
