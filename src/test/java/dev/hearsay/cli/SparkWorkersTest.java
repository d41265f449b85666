// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster on the loopback: a master and two workers, each a process of its own, of which one is killed in the middle of a run. */
class SparkWorkersTest {

    private static final int ARTICLES = 300;

    /** So many tasks have ended when the worker is killed, of about 80. */
    private static final int TASKS_BEFORE = 20;

    private static final String HOST = "127.0.0.1";

    @TempDir
    private Path root;

    private final List<Process> processes = new ArrayList<>();
    private Path input;

    @BeforeEach
    void writeArticles() throws IOException {
        input = root.resolve("wire.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input))) {
            for (int i = 0; i < ARTICLES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                String text = i % 50 == 7
                        ? ""
                        : (i % 2 == 0 ? WrittenFiles.QUAY : WrittenFiles.FERRY).replace("Lonsby", "Lonsby-" + i);
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @AfterEach
    void kill() {
        processes.forEach(SparkWorkersTest::kill);
    }

    /** As {@code kill -9}, with the executors that a worker has started. */
    private static void kill(Process process) {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void aWorkerThatIsKilledLosesNothing() throws IOException, InterruptedException {
        Path expected = root.resolve("expected.jsonl");
        CommandRun.of("extract", input.toString(), "-o", expected.toString());
        int port = freePort();
        Path home = sparkHome();
        Process master = start(home, "master.Master", "--host", HOST, "--port", "" + port, "--webui-port", "0");
        awaitPort(master, port);
        List<Process> workers = new ArrayList<>();
        for (String name : new String[] {"one", "two"}) {
            workers.add(start(
                    home,
                    "worker.Worker",
                    "--host",
                    HOST,
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1200m",
                    "--work-dir",
                    root.resolve(name).toString(),
                    "spark://" + HOST + ":" + port));
        }
        Path out = root.resolve("out");
        Killer killer = new Killer(workers.get(1));
        try (SparkSession spark = session(port)) {
            spark.sparkContext().addSparkListener(killer);
            CommandRun run = CommandRun.of(
                    "spark", input.toString(), "-o", out.toString(), "--to", "jsonl", "--partitions", "60");
            assertThat(run.err()).contains("in 294 articles, 6 failures");
        }
        assertThat(killer.executors).as("executors that worked").hasSizeGreaterThanOrEqualTo(2);
        assertThat(killer.removed).as("executors that were lost").isNotEmpty();
        assertThat(workers.get(1).isAlive()).isFalse();
        assertThat(SparkLines.in(out.resolve("claims")))
                .isEqualTo(Files.readAllLines(expected).stream().sorted().toList())
                .hasSizeGreaterThan(2 * ARTICLES);
        assertThat(SparkLines.in(out.resolve("failures")))
                .isEqualTo(Files.readAllLines(root.resolve("expected.jsonl.failures.jsonl")).stream()
                        .sorted()
                        .toList());
    }

    private static SparkSession session(int port) {
        return SparkSession.builder()
                .master("spark://" + HOST + ":" + port)
                .config("spark.driver.host", HOST)
                .config("spark.driver.bindAddress", HOST)
                .config("spark.ui.enabled", false)
                .config("spark.executor.cores", 1)
                .config("spark.executor.memory", "1000m")
                .config(
                        "spark.executor.extraClassPath",
                        classPath(Files::isDirectory).stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)))
                .config("spark.cores.max", 2)
                // so that both have work before one is killed
                .config("spark.scheduler.minRegisteredResourcesRatio", 1)
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
                .getOrCreate();
    }

    /** The part of the class path that fits, with absolute paths. */
    private static List<Path> classPath(Predicate<Path> fitting) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(fitting)
                .toList();
    }

    /** A folder as that of a Spark that was unpacked: its libraries lie in {@code jars}. */
    private Path sparkHome() throws IOException {
        Path home = root.resolve("spark");
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (Path jar : classPath(Files::isRegularFile)) {
            Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
        }
        return home;
    }

    private Process start(Path home, String daemon, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-cp",
                home.resolve("jars") + "/*",
                "org.apache.spark.deploy." + daemon));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(
                root.resolve("daemon-" + processes.size() + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws InterruptedException {
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException e) {
                // not yet
            }
        }
        throw new IllegalStateException("the master ended");
    }

    /** Kills a worker once tasks have ended on both. */
    private static final class Killer extends SparkListener {

        private final Process worker;
        private final Set<String> executors = ConcurrentHashMap.newKeySet();
        private final Set<String> removed = ConcurrentHashMap.newKeySet();
        private int ended;

        Killer(Process worker) {
            this.worker = worker;
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            executors.add(end.taskInfo().executorId());
            ended++;
            if (ended >= TASKS_BEFORE && executors.size() > 1 && worker.isAlive()) {
                kill(worker);
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved event) {
            removed.add(event.executorId());
        }
    }
}
