/** Benchmarks: {@code ./mvnw verify -Pbenchmark}. They measure and print; they do not pass or fail on a time. */
package news.dateline.benchmark;
