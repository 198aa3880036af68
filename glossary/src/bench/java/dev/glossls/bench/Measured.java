package dev.glossls.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What a run of benchmarks has measured.
 *
 * @param results one for each benchmark, parameter and fork
 */
record Measured(List<RunResult> results) {
    static final int FORKS = 2;
    static final int ITERATIONS = 5;

    private static final TimeValue WARM_UP = TimeValue.milliseconds(1000);
    private static final TimeValue ITERATION = TimeValue.milliseconds(500);

    /** The memory that the program is started with, so that a fork differs from it in the compilers alone. */
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-Xmn32m", "-Xmx1g");

    /** Which of Java's compilers are at work. */
    enum Compilers {
        /** As Java is by default. The second is done with this much code after several seconds only. */
        BOTH("jmh", 10),
        /** As in {@code bin/glossls}. */
        FIRST("jmh-first-compiler", 2, "-XX:TieredStopAtLevel=1");

        private final String log;
        private final int warmUps;
        private final List<String> flags;

        Compilers(String log, int warmUps, String... flags) {
            this.log = log;
            this.warmUps = warmUps;
            this.flags = List.of(flags);
        }
    }

    Measured {
        results = List.copyOf(results);
    }

    /**
     * Runs the benchmarks of some classes in processes of their own; what JMH has to say goes into files of a folder. Each
     * is run once before any is run again, so that what else the machine does meanwhile falls on all of them.
     *
     * @param forks how many processes one benchmark is measured in
     */
    static Measured by(Compilers compilers, Collection<Class<?>> benchmarks, Path folder, int forks)
            throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int fork = 1; fork <= forks; fork++) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .forks(1)
                    .threads(1)
                    .warmupIterations(compilers.warmUps)
                    .warmupTime(WARM_UP)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(ITERATION)
                    .jvmArgs(Stream.concat(MEMORY.stream(), compilers.flags.stream())
                            .toArray(String[]::new))
                    .shouldFailOnError(true)
                    .output(folder.resolve(compilers.log + "-" + fork + ".txt").toString());
            benchmarks.forEach(benchmark -> options.include(benchmark.getName() + "\\."));
            results.addAll(new Runner(options.build()).run());
        }
        return new Measured(results);
    }

    /** Nanoseconds that a benchmark takes: the median over the iterations of all forks. */
    double nanos(String benchmark) {
        return nanos(benchmark, result -> true);
    }

    /** The same for a benchmark with a parameter of a value. */
    double nanos(String benchmark, String parameter, String value) {
        return nanos(benchmark, result -> value.equals(result.getParams().getParam(parameter)));
    }

    private double nanos(String benchmark, Predicate<RunResult> chosen) {
        double[] sorted = results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .filter(chosen)
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
