package news.dateline.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.enrich.text.Tokens;
import news.dateline.peers.OpenNlp;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/** What finds sentences: from a paragraph to where all but the first begin, by UTF-16 index. */
final class SentenceReaders {

    private SentenceReaders() {
    }

    /** Ours and those with a model of German. */
    static Map<String, Function<String, List<Integer>>> german() {
        Map<String, Function<String, List<Integer>>> readers = new LinkedHashMap<>();
        readers.put(AccuracyReport.OURS, SentenceReaders::dateline);
        SentenceDetectorME openNlp = OpenNlp.sentences();
        readers.put("OpenNLP", text -> Stream.of(openNlp.sentPosDetect(text)).skip(1).map(Span::getStart).toList());
        return readers;
    }

    static List<Integer> dateline(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(1, tokens.sentences()).mapToObj(sentence -> tokens.start(tokens.firstToken(sentence))).toList();
    }
}
