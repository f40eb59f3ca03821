package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.dateline.article.Mention;
import news.dateline.enrich.names.Names;

/** The development sets that the model is not trained on, for measuring whole articles. */
public final class DevelopmentSets {

    private DevelopmentSets() {
    }

    /** An annotated article; offsets are by code point. */
    public static final class Document {
        private final String text;
        private final List<Sample.Mark> marks;

        private Document(Sample sample) {
            text = sample.text();
            marks = sample.marks().stream().map(m -> new Sample.Mark(text.codePointCount(0, m.start()), text.codePointCount(0, m.end()),
                    m.type())).toList();
        }

        public String text() {
            return text;
        }

        /** Whether a mention is annotated so: 0 person, 1 place, 2 organisation. */
        public boolean holds(Mention mention, int type) {
            return marks.contains(new Sample.Mark(mention.start(), mention.end(), type));
        }

        /** Adds gold, found and right by type. */
        public void score(Names names, int[][] counts) {
            marks.stream().filter(mark -> mark.type() < 3).forEach(mark -> counts[mark.type()][0]++);
            names.people().forEach(p -> p.mentions().forEach(m -> add(m, 0, counts)));
            names.places().forEach(p -> p.mentions().forEach(m -> add(m, 1, counts)));
            names.organisations().forEach(o -> o.mentions().forEach(m -> add(m, 2, counts)));
        }

        private void add(Mention mention, int type, int[][] counts) {
            counts[type][1]++;
            counts[type][2] += holds(mention, type) ? 1 : 0;
        }
    }

    /** SmartData, development part. */
    public static List<Document> smartData(Path data) throws IOException {
        return Corpora.smartData(data.resolve("ner/smartdata-dev.jsonl")).stream().map(Document::new).toList();
    }

    /** The half of GermEval's development part that a held-out training does not see: sentences. */
    static List<Document> germEval(Path data) throws IOException {
        return Corpora.everyOther(Corpora.germEval(data.resolve("ner/germeval2014-dev.tsv")), Corpora.KEPT).stream().map(Document::new).toList();
    }

    /** The sentences of the last tenth of the Wikinews articles, which a held-out run keeps out. */
    static List<Document> lastWikinews(Path data) throws IOException {
        return Corpora.lastTenth(Corpora.wikinews(data.resolve("ner/wikinews-gold/wikinews-gold.jsonl"))).stream().map(Document::new).toList();
    }
}
