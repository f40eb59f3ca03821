package news.dateline.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.benchmark.EngineBenchmark.Dateline;
import news.dateline.enrich.Extractor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link EngineBenchmark} and {@link StartBenchmark}: the whole engine at three lengths, each extractor and the other libraries at 600
 * words, on one thread; then the engine on all cores. With {@code -Dbenchmark.full} everything at every length, on one thread and on all
 * cores. Ratios are of processor time, which a busy machine disturbs less.
 *
 * <p>Every figure comes from a Java process of its own; {@code -Dbenchmark.java=} names another Java to run it with.
 */
@Tag("benchmark")
class EngineSpeedBenchmark {

    private static final boolean FULL = !"false".equals(System.getProperty("benchmark.full", "false"));
    private static final int FORKS = Integer.getInteger("benchmark.forks", 1);
    /** Seconds until everything is compiled; half of it is too little on a busy machine. */
    private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 20);
    private static final String[] LENGTHS = {"220", "600", "3000"};
    private static final String[] USUAL = {"600"};

    /** Processor time by benchmark, what the engine reads, words and threads. */
    private final Map<String, Double> micros = new TreeMap<>();

    @Test
    void startAndHeap() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + StartBenchmark.class.getSimpleName() + "\\.").forks(3)
                .warmupIterations(0).measurementIterations(1).addProfiler(LiveHeap.class);
        for (RunResult result : run(options)) {
            System.out.printf(Locale.ROOT, "speed, Java %s: start of the engine %.0f ms by the clock, live heap %.0f MB%n",
                    result.getParams().getJdkVersion(), result.getPrimaryResult().getScore(),
                    result.getSecondaryResults().get(LiveHeap.LABEL).getScore());
        }
    }

    @Test
    void engineAndOthers() throws RunnerException {
        measure(1, "engine", Dateline.ALL, LENGTHS);
        parts(1);
        int cores = Runtime.getRuntime().availableProcessors();
        measure(cores, "engine", Dateline.ALL, FULL ? LENGTHS : USUAL);
        if (FULL) {
            parts(cores);
        }
        for (String words : FULL ? LENGTHS : USUAL) {
            ratios(words);
        }
    }

    /** The extractors one by one, and what other libraries do. */
    private void parts(int threads) throws RunnerException {
        String[] lengths = FULL ? LENGTHS : USUAL;
        measure(threads, "engine", Dateline.NONE, lengths);
        for (Extractor extractor : Extractor.values()) {
            measure(threads, "engine", extractor.name().toLowerCase(Locale.ROOT), lengths);
        }
        for (String other : List.of("tokens", "openNlp", "lingua")) {
            measure(threads, other, "", lengths);
        }
    }

    private void measure(int threads, String name, String reads, String... words) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + EngineBenchmark.class.getSimpleName() + "\\." + name + "$")
                .param("words", words).threads(threads).forks(FORKS).warmupIterations(1).warmupTime(TimeValue.seconds(WARM_UP))
                .measurementIterations(4).measurementTime(TimeValue.milliseconds(1000)).addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class).jvmArgs("-Xmx1g");
        for (RunResult result : run(reads.isEmpty() ? options : options.param("reads", reads))) {
            print(threads, (name + " " + reads).strip(), result);
        }
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        String java = System.getProperty("benchmark.java", "");
        options.verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        return new Runner((java.isBlank() ? options : options.jvm(java)).build()).run();
    }

    private void print(int threads, String name, RunResult result) {
        String words = result.getParams().getParam("words");
        double cpu = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
        micros.put(name + " " + words + " " + threads, cpu);
        System.out.printf(Locale.ROOT, "speed, Java %s: %-15s %4s words, %d thread(s): %.1f us of processor, %.1f us by the clock (+/- %.1f), "
                + "%.0f kB allocated, %.0f MB/s%n", result.getParams().getJdkVersion(), name, words, threads, cpu,
                result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1000,
                result.getSecondaryResults().get("gc.alloc.rate").getScore());
    }

    private void ratios(String words) {
        double engine = micros.get("engine all " + words + " 1");
        double ground = micros.get("engine none " + words + " 1");
        List<String> shares = new ArrayList<>();
        for (Extractor extractor : Extractor.values()) {
            String name = extractor.name().toLowerCase(Locale.ROOT);
            shares.add(String.format(Locale.ROOT, "%s %.0f", name, micros.get("engine " + name + " " + words + " 1") - ground));
        }
        System.out.printf(Locale.ROOT, "speed: at %s words, microseconds above the %.0f of no extractor: %s%n", words, ground,
                String.join(", ", shares));
        System.out.printf(Locale.ROOT, "speed: at %s words, OpenNLP (sentences, tokens, parts of speech, language) takes %.2f times the "
                + "processor time of the whole engine, Lingua (language) %.2f times%n", words, micros.get("openNlp " + words + " 1") / engine,
                micros.get("lingua " + words + " 1") / engine);
    }
}
