package news.dateline.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
 * Runs {@link EngineBenchmark}: the whole engine at three lengths, its parts and the other libraries at 600 words, on one thread; then the
 * engine on all cores. Ratios are of processor time, which a busy machine disturbs less.
 * Every figure comes from a Java process of its own; {@code -Dbenchmark.java=} names another Java to run it with.
 */
@Tag("benchmark")
class EngineSpeedBenchmark {

    private static final int FORKS = Integer.getInteger("benchmark.forks", 1);
    /** Seconds; a busy machine needs more until everything is compiled. */
    private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 10);

    /** Processor time by benchmark, words and threads. */
    private final Map<String, Double> micros = new TreeMap<>();

    @Test
    void engineAndOthers() throws RunnerException {
        print(1, run("engine", 1, "220", "600", "3000"));
        for (String part : new String[] {"tokens", "names", "openNlp", "lingua"}) {
            print(1, run(part, 1, "600"));
        }
        int cores = Runtime.getRuntime().availableProcessors();
        print(cores, run("engine", cores, "600"));

        double engine = micros.get("engine 600 1");
        ratio("OpenNLP (sentences, tokens, parts of speech, language)", micros.get("openNlp 600 1"), engine);
        ratio("Lingua (language)", micros.get("lingua 600 1"), engine);
    }

    private static Collection<RunResult> run(String name, int threads, String... words) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + EngineBenchmark.class.getSimpleName() + "\\." + name + "$")
                .param("words", words).threads(threads).forks(FORKS).warmupIterations(1).warmupTime(TimeValue.seconds(WARM_UP))
                .measurementIterations(4).measurementTime(TimeValue.milliseconds(1000)).addProfiler(GCProfiler.class).addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT).jvmArgs("-Xmx1g").shouldFailOnError(true);
        String java = System.getProperty("benchmark.java", "");
        return new Runner((java.isBlank() ? options : options.jvm(java)).build()).run();
    }

    private void print(int threads, Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String key = name.substring(name.lastIndexOf('.') + 1) + " " + result.getParams().getParam("words");
            double score = result.getPrimaryResult().getScore();
            double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            double rate = result.getSecondaryResults().get("gc.alloc.rate").getScore();
            double cpu = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
            micros.put(key + " " + threads, cpu);
            System.out.printf(Locale.ROOT, "speed, Java %s: %-12s words, %d thread(s): %.1f us of processor, %.1f us by the clock (+/- %.1f), "
                    + "%.0f kB allocated, %.0f MB/s%n", result.getParams().getJdkVersion(), key, threads, cpu, score,
                    result.getPrimaryResult().getScoreError(), bytes / 1000, rate);
        }
    }

    private static void ratio(String what, double other, double engine) {
        System.out.printf(Locale.ROOT, "speed: %s takes %.2f times the processor time of the whole engine%n", what, other / engine);
    }
}
