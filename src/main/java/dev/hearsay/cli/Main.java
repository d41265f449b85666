// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.evaluate.BadDataException;
import dev.hearsay.natives.NativeLibraryException;
import dev.hearsay.pipeline.MissingLayerException;
import dev.hearsay.pipeline.ModelException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The {@code hearsay} command. */
public final class Main {

    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("extract", new ExtractCommand()),
            Map.entry("explain", new ExplainCommand()),
            Map.entry("evaluate", new EvaluateCommand()),
            Map.entry("link", new LinkCommand()),
            Map.entry("people", new PeopleCommand()),
            Map.entry("report", new ReportCommand()),
            Map.entry("reviews", new ReviewsCommand()),
            Map.entry("serve", new ServeCommand()),
            Map.entry("show", new ShowCommand()),
            Map.entry("spark", new SparkCommand()),
            Map.entry("spark-link", new SparkLinkCommand()),
            Map.entry("speakers", new SpeakersCommand()),
            Map.entry("verify", new VerifyCommand()),
            Map.entry("watch", new WatchCommand()),
            Map.entry("text", new TextCommand())));

    static {
        List<String> topics = new ArrayList<>(COMMANDS.keySet());
        topics.add("completion");
        COMMANDS.put("completion", new CompletionCommand(topics));
    }

    private final Streams streams;

    Main(Streams streams) {
        this.streams = streams;
    }

    private static Streams discreet(Streams streams, List<String> arguments) {
        PrintWriter err = new PrintWriter(new DiscreetWriter(streams.err(), arguments), true);
        return new Streams(streams.in(), streams.out(), err, streams.terminal());
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        // not System.out, which hides the error of a closed pipe
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        Main main = new Main(new Streams(System.in, out, err, Terminal.of(System.getenv())));
        // Spark cleans up when Java ends
        if (arguments.length == 0 || !arguments[0].startsWith("spark")) {
            Signals.endAtOnce();
        }
        int code = main.run(List.of(arguments));
        if (code > ExitCode.SIGNAL) {
            // threads may still extract: Signals says why they must not see Java end
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    /** Runs a command line. */
    int run(List<String> arguments) {
        return new Main(discreet(streams, arguments)).runDiscreetly(arguments);
    }

    private int runDiscreetly(List<String> arguments) {
        try {
            int code = dispatch(arguments);
            streams.out().flush();
            return code;
        } catch (UsageException e) {
            return usage(arguments, e.getMessage());
        } catch (MissingLayerException e) {
            return usage(arguments, e.getMessage() + ".\n" + EngineOptions.HINT);
        } catch (ModelException | BadDataException e) {
            streams.err().println("hearsay: " + e.getMessage());
            return ExitCode.USAGE;
        } catch (ReadingException e) {
            streams.err().println(e.getMessage());
            return ExitCode.USAGE;
        } catch (UnwritableOutputException | NativeLibraryException e) {
            streams.err().println("hearsay: " + e.getMessage());
            return ExitCode.UNWRITABLE;
        } catch (IOException e) {
            return standardOutputFailed(e);
        } finally {
            streams.err().flush();
        }
    }

    private int dispatch(List<String> arguments) throws UsageException, IOException {
        String first = arguments.isEmpty() ? "--help" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (first) {
            case "--help", "-h", "help" -> {
                String topic = rest.isEmpty() ? "hearsay" : rest.get(0);
                if (!rest.isEmpty() && !COMMANDS.containsKey(topic)) {
                    throw unknown(topic);
                }
                Help.print(topic, streams.out());
                return ExitCode.DONE;
            }
            case "--version", "-V" -> {
                streams.out()
                        .write(("hearsay " + BuildVersions.load().hearsay() + "\n").getBytes(StandardCharsets.UTF_8));
                return ExitCode.DONE;
            }
            default -> {}
        }
        Command command = COMMANDS.get(first);
        if (command == null) {
            throw unknown(first);
        }
        if (rest.contains("--help") || rest.contains("-h")) {
            Help.print(first, streams.out());
            return ExitCode.DONE;
        }
        return command.run(rest, streams);
    }

    /** @throws UsageException if the argument is an address */
    private static UsageException unknown(String word) throws UsageException {
        Inputs.check(List.of(word));
        if (word.startsWith("-")) {
            return new UsageException("options follow a command, as in 'hearsay extract INPUT " + word
                    + "'; the commands are " + String.join(", ", COMMANDS.keySet()));
        }
        return new UsageException("there is no command '" + word + "': the commands are "
                + String.join(", ", COMMANDS.keySet()) + suggestion(word));
    }

    private static String suggestion(String word) {
        boolean file = word.contains(".") || word.contains("/") || Files.exists(Path.of(word));
        return file
                ? ". Did you mean 'hearsay extract " + word + "'?"
                : SpellingSuggestion.suggestion(word, COMMANDS.keySet());
    }

    private int usage(List<String> arguments, String message) {
        String command = !arguments.isEmpty() && COMMANDS.containsKey(arguments.get(0)) ? " " + arguments.get(0) : "";
        streams.err().println("hearsay" + command + ": " + message);
        streams.err().println("'hearsay" + command + " --help' describes the options.");
        return ExitCode.USAGE;
    }

    private int standardOutputFailed(IOException e) {
        if (isClosedPipe(e)) {
            return ExitCode.CLOSED_PIPE;
        }
        streams.err().println("hearsay: can't write standard output: " + e.getMessage());
        return ExitCode.UNWRITABLE;
    }

    /** Whether the reader of a pipe closed it, which is not an error. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("Pipe closed");
    }
}
