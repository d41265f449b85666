// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Kept;
import dev.hearsay.output.store.Progress;
import dev.hearsay.output.store.RunEnd;
import dev.hearsay.output.store.RunStart;
import dev.hearsay.output.store.RunStatus;
import dev.hearsay.output.store.SourceProgress;
import dev.hearsay.output.store.StoreChanges;
import dev.hearsay.output.store.StoredCounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Measures claims per second through ClaimStore into SQLite and PostgreSQL, the same load again (nothing changes), and for
 * comparison direct inserts of the same rows: into one flat table without indexes, and into the same tables with their indexes
 * and full-text search. The times do not include making the articles.
 */
public final class Load {

    private static final int CLAIMS_AN_ARTICLE = 10;
    private static final int WRITERS = 2;
    private static final List<String> TABLES =
            List.of("runs", "articles", "speakers", "claims", "claim_speakers", "spans");
    private static final String FLAT = "SELECT c.*, a.id AS article_id, a.title, a.published FROM claims c"
            + " JOIN articles a ON a.article_key = c.article_key";

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]) / CLAIMS_AN_ARTICLE;
        int batch = Integer.parseInt(arguments[2]);
        System.out.printf(
                Locale.ROOT,
                "%d claims in %d articles, %d articles per write%n",
                articles * CLAIMS_AN_ARTICLE,
                articles,
                batch);
        String which = arguments[3];
        if (!which.equals("postgresql")) {
            String sqlite = "jdbc:sqlite:" + folder.resolve("claims.db");
            load("SQLite", sqlite, folder, articles, batch);
            plainSqlite(sqlite, "jdbc:sqlite:" + folder.resolve("plain.db"));
        }
        if (!which.equals("sqlite")) {
            postgres(folder, articles, batch);
        }
    }

    private static void postgres(Path folder, int articles, int batch) throws Exception {
        // a server that does not lose commits: the test library's own settings turn this off
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("pg"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE loaded ENCODING 'UTF8' TEMPLATE template0");
                statement.execute("CREATE DATABASE plain ENCODING 'UTF8' TEMPLATE template0");
                statement.execute("CREATE DATABASE parallel ENCODING 'UTF8' TEMPLATE template0");
            }
            load("PostgreSQL", server.getJdbcUrl("postgres", "loaded"), folder.resolve("pg"), articles, batch);
            plainPostgres(server, folder);
            parallel(server.getJdbcUrl("postgres", "parallel"), articles, batch);
        }
    }

    /** Several stores at once, as the tasks of a cluster write; the time includes making the articles. */
    private static void parallel(String url, int articles, int batch) throws Exception {
        DatabaseUrl database = DatabaseUrl.parse(url, Map.of());
        Articles made = new Articles();
        AtomicInteger left = new AtomicInteger(articles);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (ClaimStore first = ClaimStore.open(database)) {
            long start = System.nanoTime();
            long run = first.begin(start());
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> {
                    try (ClaimStore store = ClaimStore.open(database)) {
                        for (int next = left.addAndGet(-batch); next > -batch; next = left.addAndGet(-batch)) {
                            List<ArticleClaims> some;
                            synchronized (made) {
                                some = made.next(Math.min(batch, batch + next));
                            }
                            store.write(run, some, List.of(), List.of());
                        }
                        return null;
                    }
                }));
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
            first.finish(run, end());
            print(
                    "PostgreSQL through " + WRITERS + " ClaimStores at once, first load",
                    (long) articles * CLAIMS_AN_ARTICLE,
                    since(start));
        } finally {
            writers.shutdownNow();
        }
    }

    private static void load(String name, String url, Path server, int articles, int batch) throws Exception {
        for (String round : List.of("first load", "the same again")) {
            Articles made = new Articles();
            double seconds = 0;
            double cpu = 0;
            int inserted = 0;
            int unchanged = 0;
            try (ClaimStore store = ClaimStore.open(DatabaseUrl.parse(url, Map.of()))) {
                long beginning = System.nanoTime();
                long run = store.begin(start());
                seconds += since(beginning);
                for (int done = 0; done < articles; done += batch) {
                    List<ArticleClaims> next = made.next(Math.min(batch, articles - done));
                    List<SourceProgress> progress =
                            List.of(new SourceProgress("bench", new Progress(done + next.size(), false)));
                    double cpuBefore = cpuSeconds(server);
                    long start = System.nanoTime();
                    StoreChanges changes = store.write(run, next, List.of(), progress);
                    seconds += since(start);
                    cpu += cpuSeconds(server) - cpuBefore;
                    inserted += changes.inserted();
                    unchanged += changes.unchanged();
                }
                double cpuBefore = cpuSeconds(server);
                long ending = System.nanoTime();
                store.finish(run, end());
                seconds += since(ending);
                cpu += cpuSeconds(server) - cpuBefore;
                System.out.printf(Locale.ROOT, "    %.1f s of it after the last write%n", since(ending));
            }
            print(
                    name + " through ClaimStore, " + round + " (" + inserted + " new, " + unchanged + " unchanged)",
                    (long) articles * CLAIMS_AN_ARTICLE,
                    seconds);
            System.out.printf(Locale.ROOT, "    %.1f s of processor time, client and server%n", cpu);
        }
    }

    private static RunStart start() {
        return new RunStart("bench", "1", "bench", Map.of(), List.of(), List.of(), Instant.now()).inBulk();
    }

    private static RunEnd end() {
        return new RunEnd(RunStatus.FINISHED, Instant.now(), new StoredCounts(Kept.NOTHING, 0, 0));
    }

    private static void plainPostgres(EmbeddedPostgres server, Path folder) throws Exception {
        try (Connection loaded = DriverManager.getConnection(server.getJdbcUrl("postgres", "loaded"));
                Connection plain = DriverManager.getConnection(server.getJdbcUrl("postgres", "plain"))) {
            ClaimStore.open(DatabaseUrl.parse(server.getJdbcUrl("postgres", "plain"), Map.of()))
                    .close();
            Map<String, String> columns = new LinkedHashMap<>();
            for (String table : TABLES) {
                columns.put(table, columns(loaded, table));
                out(
                        loaded,
                        "COPY " + table + " (" + columns.get(table) + ") TO STDOUT (FORMAT binary)",
                        folder.resolve(table));
            }
            String flat = FLAT.replace("c.*", "c." + columns.get("claims").replace(", ", ", c."));
            out(loaded, "COPY (" + flat + ") TO STDOUT (FORMAT binary)", folder.resolve("flat"));
            try (Statement make = loaded.createStatement()) {
                make.execute("CREATE TABLE flat AS " + flat + " WITH NO DATA");
            }
            long claims = count(loaded, "claims");
            long start = System.nanoTime();
            in(loaded, "COPY flat FROM STDIN (FORMAT binary)", folder.resolve("flat"));
            print("PostgreSQL, plain COPY into one flat table without indexes", claims, since(start));
            double all = 0;
            for (String table : TABLES) {
                long begin = System.nanoTime();
                in(
                        plain,
                        "COPY " + table + " (" + columns.get(table) + ") FROM STDIN (FORMAT binary)",
                        folder.resolve(table));
                double seconds = since(begin);
                all += seconds;
                System.out.printf(Locale.ROOT, "    %s: %d rows, %.1f s%n", table, count(plain, table), seconds);
            }
            print("PostgreSQL, plain COPY into the same tables with their indexes", claims, all);
        }
    }

    private static void plainSqlite(String from, String to) throws Exception {
        ClaimStore.open(DatabaseUrl.parse(to, Map.of())).close();
        try (Connection loaded = DriverManager.getConnection(from);
                Connection plain = DriverManager.getConnection(to);
                Statement statement = plain.createStatement()) {
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA cache_size = -65536");
            plain.setAutoCommit(false);
            long claims = count(loaded, "claims");
            statement.execute("ATTACH '" + from.substring("jdbc:sqlite:".length()) + "' AS loaded");
            statement.execute("CREATE TABLE flat AS "
                    + FLAT.replace("claims c", "loaded.claims c").replace("articles a", "loaded.articles a")
                    + " LIMIT 0");
            print(
                    "SQLite, plain batch insert into one flat table without indexes",
                    claims,
                    copy(loaded, FLAT, plain, "flat"));
            double all = 0;
            for (String table : TABLES) {
                double seconds = copy(loaded, "SELECT * FROM " + table, plain, table);
                all += seconds;
                System.out.printf(Locale.ROOT, "    %s: %d rows, %.1f s%n", table, count(plain, table), seconds);
            }
            print("SQLite, plain batch insert into the same tables with their indexes", claims, all);
        }
    }

    /** Copies rows and returns the seconds of the inserts alone. */
    private static double copy(Connection from, String select, Connection to, String table) throws Exception {
        double seconds = 0;
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            int width = rows.getMetaData().getColumnCount();
            String parameters = "?" + ", ?".repeat(width - 1);
            try (PreparedStatement insert =
                    to.prepareStatement("INSERT INTO " + table + " VALUES (" + parameters + ")")) {
                List<Object[]> chunk = new ArrayList<>();
                boolean more = true;
                while (more) {
                    more = rows.next();
                    if (more) {
                        Object[] row = new Object[width];
                        for (int i = 0; i < width; i++) {
                            row[i] = rows.getObject(i + 1);
                        }
                        chunk.add(row);
                    }
                    if (!more || chunk.size() == 10_000) {
                        long start = System.nanoTime();
                        for (Object[] row : chunk) {
                            for (int i = 0; i < width; i++) {
                                insert.setObject(i + 1, row[i]);
                            }
                            insert.addBatch();
                        }
                        insert.executeBatch();
                        to.commit();
                        seconds += since(start);
                        chunk.clear();
                    }
                }
            }
        }
        return seconds;
    }

    private static String columns(Connection connection, String table) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT string_agg(column_name, ', ' ORDER BY ordinal_position)"
                                + " FROM information_schema.columns WHERE is_generated = 'NEVER' AND table_schema = 'public'"
                                + " AND table_name = '" + table + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    private static long count(Connection connection, String table) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*) FROM " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void out(Connection connection, String sql, Path file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            copyManager(connection).copyOut(sql, out);
        }
    }

    private static void in(Connection connection, String sql, Path file) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            copyManager(connection).copyIn(sql, in, 1 << 16);
        }
    }

    private static CopyManager copyManager(Connection connection) throws Exception {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /**
     * Processor time of this process and, if {@code server} is the folder of a PostgreSQL server, of its sessions; other
     * processes are not counted.
     */
    private static double cpuSeconds(Path server) throws Exception {
        double seconds =
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        Path pid = server.resolve("postmaster.pid");
        if (Files.exists(pid)) {
            seconds += ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0)))
                    .orElseThrow()
                    .children()
                    .mapToDouble(session -> session.info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3)
                    .sum();
        }
        return seconds;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, long claims, double seconds) {
        System.out.printf(Locale.ROOT, "%s: %.1f s, %.0f claims/s%n", what, seconds, claims / seconds);
    }

    /** Articles of invented words, the same in every run. */
    private static final class Articles {

        private static final String[] SYLLABLES =
                "ba ce di fo gu la me ni po ru sa te vi zo ku ran tel mos lin dar".split(" ", -1);

        private final Random random = new Random(7);
        private final String[] words = new String[20_000];
        private int made;

        Articles() {
            for (int i = 0; i < words.length; i++) {
                StringBuilder word = new StringBuilder();
                for (int left = 1 + random.nextInt(4); left > 0; left--) {
                    word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                }
                words[i] = word.toString();
            }
        }

        List<ArticleClaims> next(int count) {
            List<ArticleClaims> articles = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                articles.add(article("feed/" + made++ + ".txt"));
            }
            return articles;
        }

        private ArticleClaims article(String id) {
            StringBuilder text = new StringBuilder();
            List<Claim> claims = new ArrayList<>();
            LocalDate published = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(700));
            for (int paragraph = 0; paragraph < CLAIMS_AN_ARTICLE; paragraph++) {
                int start = text.length();
                Span content = add(text, 10 + random.nextInt(16));
                text.append(", ");
                Span source = name(text);
                text.append(' ');
                Span cue = new Span(text.length(), text.length() + 4);
                text.append("said on Monday. ");
                Span sentence = new Span(start, text.length() - 1);
                Span date = new Span(cue.end() + 1, cue.end() + 10);
                add(text, 20);
                text.append(".\n\n");
                claims.add(new Spans(content, source, cue, date, sentence)
                        .claim(text.toString(), paragraph, published, random));
            }
            Metadata metadata = Metadata.NONE
                    .withTitle("Title " + id)
                    .withPublisher("Harbour Wire")
                    .withPublished(published)
                    .withLanguage("en");
            return new ArticleClaims(Article.of(id, text.toString()).withMetadata(metadata), claims);
        }

        private Span add(StringBuilder text, int count) {
            int start = text.length();
            for (int i = 0; i < count; i++) {
                // a few words are frequent and most are rare, as in natural language
                double rank = Math.pow(random.nextDouble(), 3);
                text.append(i == 0 ? "" : " ").append(words[(int) (rank * words.length)]);
            }
            return new Span(start, text.length());
        }

        private Span name(StringBuilder text) {
            int start = text.length();
            for (int i = 0; i < 2; i++) {
                String word = words[random.nextInt(150)];
                text.append(i == 0 ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
            return new Span(start, text.length());
        }
    }

    private record Spans(Span content, Span source, Span cue, Span date, Span sentence) {

        Claim claim(String text, int paragraph, LocalDate published, Random random) {
            boolean dated = random.nextInt(4) == 0;
            boolean quoted = random.nextBoolean();
            Speaker speaker = new Speaker(
                    source.in(text),
                    null,
                    null,
                    SpeakerType.PERSON,
                    random.nextBoolean() ? "harbour master" : null,
                    null,
                    false,
                    null,
                    MentionForm.NAME);
            return new Claim(
                    String.format(Locale.ROOT, "c_%08x%08x%04x", random.nextInt(), random.nextInt(), paragraph),
                    quoted ? Speech.DIRECT : Speech.INDIRECT,
                    ClaimKind.STATEMENT,
                    Passage.of(text, List.of(source)),
                    List.of(speaker),
                    new Cue(Passage.of(text, List.of(cue)), "say", Stance.NEUTRAL, false),
                    null,
                    null,
                    Passage.of(text, List.of(content)),
                    quoted ? List.of(content) : List.of(),
                    new StatementDate(
                            published.toString(),
                            DatePrecision.DAY,
                            dated ? DateBasis.EXPRESSION : DateBasis.PUBLISHED,
                            dated ? Passage.of(text, List.of(date)) : null,
                            "bench"),
                    List.of(sentence),
                    paragraph,
                    random.nextDouble());
        }
    }
}
