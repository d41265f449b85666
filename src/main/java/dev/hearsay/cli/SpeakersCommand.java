// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.SpeakerCounts;
import dev.hearsay.output.SpeakerList;
import dev.hearsay.output.TabularForm;
import dev.hearsay.output.WrittenClaim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code hearsay speakers}: lists who speaks in claims, and how often. */
final class SpeakersCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().size() != 1) {
            throw new UsageException("name claims: a file, a database, or - for standard input");
        }
        Terminal terminal = streams.terminal();
        SpeakersForm form =
                line.oneOf("to", SpeakersForm.class, terminal.interactive() ? SpeakersForm.TABLE : SpeakersForm.TSV);
        long limit = line.has("limit") ? line.natural("limit") : Long.MAX_VALUE;
        String name = line.rest().get(0);
        SpeakerCounts counts = ReadingException.of(name, () -> count(name, streams));
        var all = counts.sorted();
        SpeakerList list = new SpeakerList(all.stream().limit(limit).toList());
        String text = switch (form) {
            case TABLE -> list.table(terminal.columns(), terminal.color());
            case TSV -> list.tabular(TabularForm.TSV);
            case CSV -> list.tabular(TabularForm.CSV);
            case JSON -> list.jsonArray();
            case JSONL -> list.jsonLines();
        };
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.err()
                .println(Quantity.of(all.size(), "speaker") + " in " + Quantity.of(counts.claims(), "claim")
                        + (all.size() > limit
                                ? ", of which " + limit + (limit == 1 ? " is listed" : " are listed")
                                : "")
                        + (counts.withoutSpeaker() == 0
                                ? ""
                                : "; " + Quantity.of(counts.withoutSpeaker(), "claim") + " without a speaker"));
        return ExitCode.DONE;
    }

    static Options options() {
        return new Options().addOption(CommandLineOptions.valued("to")).addOption(CommandLineOptions.valued("limit"));
    }

    private static SpeakerCounts count(String name, Streams streams) throws UsageException, IOException {
        SpeakerCounts counts = new SpeakerCounts();
        try (ClaimInput input = ClaimInput.open(name);
                ClaimReader reader = input.database() == null
                        ? input.claims(streams)
                        : input.database().current();
                ReadableClaims claims = new ReadableClaims(reader, streams)) {
            for (WrittenClaim claim = claims.next(); claim != null; claim = claims.next()) {
                counts.add(claim);
            }
        }
        return counts;
    }
}
