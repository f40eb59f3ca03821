package news.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** What is left on the heap after an iteration and a full collection, in megabytes. */
public final class LiveHeap implements InternalProfiler {

    static final String LABEL = "heap.live";

    @Override
    public String getDescription() {
        return "heap after a full collection";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // What was there before counts too: the whole process has to fit.
    }

    @Override
    public Collection<? extends Result> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        System.gc();
        double megabytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        return List.of(new ScalarResult(LABEL, megabytes, "MB", AggregationPolicy.MAX));
    }
}
