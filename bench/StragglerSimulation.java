// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * How long a job takes with stragglers and lost executors, for partitions of different sizes. The times of articles are drawn from
 * recorded ones; a task takes the sum of its articles' times and a fixed time of its own. Some tasks are slower than they should be,
 * and an executor that is lost loses the task that it works on, which begins anew on another.
 *
 * <p>Usage: {@code StragglerSimulation TIMES ARTICLES SECONDS_PER_TASK}, where the file TIMES has the seconds of an article on each line.
 */
public final class StragglerSimulation {

    private static final int[] CORES = {16, 128, 1024};
    private static final int[] ARTICLES_PER_TASK = {100, 300, 1_000, 3_000, 10_000, 30_000};
    private static final long SEED = 7;

    /** One task in fifty takes three times as long, as on a machine that others use. */
    private static final double SLOW_SHARE = 0.02;

    private static final double SLOWNESS = 3;

    /** A core is lost once in 200 hours, as where machines may be taken away. */
    private static final double LOSSES_PER_SECOND = 1 / (200 * 3600.0);

    private final double[] times;
    private final double perTask;
    private final Random random = new Random(SEED);

    private StragglerSimulation(double[] times, double perTask) {
        this.times = times;
        this.perTask = perTask;
    }

    public static void main(String[] arguments) throws IOException {
        double[] times = Files.readAllLines(Path.of(arguments[0])).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        int articles = Integer.parseInt(arguments[1]);
        StragglerSimulation simulation = new StragglerSimulation(times, Double.parseDouble(arguments[2]));
        System.out.println("| articles per task | " + String.join(" | ", columns()) + " |");
        System.out.println("|---".repeat(CORES.length + 1) + "|");
        for (int size : ARTICLES_PER_TASK) {
            StringBuilder row = new StringBuilder("| " + size);
            for (int cores : CORES) {
                row.append(String.format(Locale.ROOT, " | %.2f", simulation.overIdeal(articles, size, cores)));
            }
            System.out.println(row.append(" |"));
        }
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (int cores : CORES) {
            columns.add(cores + " cores");
        }
        return columns;
    }

    /** The time of the job, in units of what it would take if all cores worked all the time and nothing went wrong. */
    private double overIdeal(int articles, int size, int cores) {
        List<Double> tasks = new ArrayList<>();
        double work = 0;
        for (int done = 0; done < articles; done += size) {
            double seconds = 0;
            for (int i = 0; i < Math.min(size, articles - done); i++) {
                seconds += times[random.nextInt(times.length)];
            }
            tasks.add(seconds + perTask);
            work += seconds;
        }
        return makespan(tasks, cores) / (work / cores);
    }

    private double makespan(List<Double> tasks, int cores) {
        PriorityQueue<Double> free = new PriorityQueue<>();
        for (int i = 0; i < cores; i++) {
            free.add(0.0);
        }
        double end = 0;
        for (double task : tasks) {
            double begin = free.remove();
            double seconds = random.nextDouble() < SLOW_SHARE ? task * SLOWNESS : task;
            double lost = -Math.log(1 - random.nextDouble()) / LOSSES_PER_SECOND;
            while (lost < seconds) {
                // the time until the loss is spent in vain, and the task begins anew on the core that takes its place
                begin += lost;
                lost = -Math.log(1 - random.nextDouble()) / LOSSES_PER_SECOND;
            }
            free.add(begin + seconds);
            end = Math.max(end, begin + seconds);
        }
        return end;
    }
}
