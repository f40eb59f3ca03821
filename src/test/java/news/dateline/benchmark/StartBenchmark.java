package news.dateline.benchmark;

import java.util.concurrent.TimeUnit;
import news.dateline.enrich.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The start of the engine, once in a Java process that has done nothing before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class StartBenchmark {

    /** Kept, so that what it holds is still there when the heap is measured. */
    private Engine engine;

    @Benchmark
    public Engine start() {
        engine = Engine.create("benchmark");
        return engine;
    }
}
