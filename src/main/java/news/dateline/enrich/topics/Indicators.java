package news.dateline.enrich.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.text.Memory;

/**
 * The indicator terms of one language, and what each word of a text speaks for.
 *
 * <p>Words are remembered, so that a word costs one look-up from its second time on. Thread-safe.
 */
final class Indicators {

    /** Newspapers of one language use some 40,000 forms again and again. */
    private static final int MEMORY_BITS = 16;

    private static final Phrase[] NO_PHRASES = {};

    private static final class Remembered extends Memory.Entry {
        final Evidence evidence;
        final Phrase[] phrases;

        Remembered(long hash, Evidence evidence, Phrase[] phrases) {
            super(hash);
            this.evidence = evidence;
            this.phrases = phrases;
        }
    }

    private record Phrase(long[] hashes, Evidence evidence) {
    }

    private final TopicTable table;
    private final TermTrie terms = new TermTrie();
    private final Map<Long, List<Phrase>> phrases = new HashMap<>();
    private final Memory<Remembered> memory = new Memory<>(MEMORY_BITS);

    Indicators(TopicTable table, String language) {
        this.table = table;
        for (String line : TopicTable.lines("indicators-" + language + ".txt")) {
            int topic = table.index(line.substring(0, 8));
            for (String entry : line.substring(line.indexOf(": ") + 2).split(",")) {
                add(Term.parse(entry.strip()), topic);
            }
        }
    }

    private void add(Term term, int topic) {
        if (!term.isPhrase()) {
            terms.add(term, topic);
            return;
        }
        Evidence.Collector collector = new Evidence.Collector(table);
        collector.add(topic, term.weight());
        long[] hashes = term.words().stream().mapToLong(Words::hash).toArray();
        String last = term.words().get(hashes.length - 1);
        for (String ending : List.of("", "s", "n", "en", "es", "e")) {
            long[] inflected = hashes.clone();
            inflected[hashes.length - 1] = Words.hash(last + ending);
            phrases.computeIfAbsent(hashes[0], first -> new ArrayList<>()).add(new Phrase(inflected, collector.evidence()));
        }
    }

    /** Hands on what a word speaks for by itself and in the phrases that begin with it, each with a hash of its own. */
    void match(Words words, int word, Sink sink) {
        Remembered remembered = remembered(words, word);
        sink.accept(words.hash(word), remembered.evidence);
        for (Phrase phrase : remembered.phrases) {
            long[] hashes = phrase.hashes();
            int i = 1;
            while (i < hashes.length && word + i < words.count() && words.hash(word + i) == hashes[i]) {
                i++;
            }
            if (i == hashes.length) {
                sink.accept(mix(hashes, phrase.evidence()), phrase.evidence());
            }
        }
    }

    private Remembered remembered(Words words, int word) {
        long hash = words.hash(word);
        Remembered known = memory.get(hash);
        return known != null ? known : memory.put(read(hash, words.form(word)));
    }

    private Remembered read(long hash, String form) {
        Evidence.Collector collector = new Evidence.Collector(table);
        terms.match(form, collector);
        List<Phrase> begun = phrases.get(hash);
        return new Remembered(hash, collector.evidence(), begun == null ? NO_PHRASES : begun.toArray(Phrase[]::new));
    }

    /** One phrase may speak for two topics: each is evidence of its own. */
    private static long mix(long[] hashes, Evidence evidence) {
        long mixed = evidence.firstTopic();
        for (long hash : hashes) {
            mixed = mixed * 31 + hash;
        }
        return mixed;
    }

    /** Takes the evidence of words and phrases. */
    interface Sink {
        void accept(long hash, Evidence evidence);
    }
}
