package news.dateline.accuracy;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.enrich.Engine;
import news.dateline.peers.OpenNlp;
import opennlp.tools.langdetect.LanguageDetectorME;

/** What tells languages: from a text to the three letters of ISO 639-3, or nothing. */
final class LanguageReaders {

    private static final Set<String> FOUR = Set.of("deu", "fra", "ita", "eng");

    private LanguageReaders() {
    }

    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> readers = new LinkedHashMap<>();
        Engine engine = Engine.create("accuracy");
        readers.put(AccuracyReport.OURS, text -> dateline(engine, text));
        LanguageDetector four = LanguageDetectorBuilder
                .fromLanguages(Language.GERMAN, Language.FRENCH, Language.ITALIAN, Language.ENGLISH).build();
        readers.put("Lingua, these four", text -> lingua(four, text));
        LanguageDetector all = LanguageDetectorBuilder.fromAllLanguages().withLowAccuracyMode().build();
        readers.put("Lingua, all 75, small models", text -> lingua(all, text));
        LanguageDetectorME openNlp = OpenNlp.languages();
        readers.put("OpenNLP, these four", text -> openNlp(openNlp, text, FOUR));
        readers.put("OpenNLP, all 103", text -> openNlp(openNlp, text, Set.of(openNlp.getSupportedLanguages())));
        return readers;
    }

    private static String dateline(Engine engine, String text) {
        Content content = new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                List.of(new Body(Optional.empty(), Format.PLAIN, text)), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
        return engine.enrich(content).language().map(language -> Locale.forLanguageTag(language.tag()).getISO3Language()).orElse("");
    }

    private static String lingua(LanguageDetector detector, String text) {
        Language language = detector.detectLanguageOf(text);
        return language == Language.UNKNOWN ? "" : language.getIsoCode639_3().toString();
    }

    /** The likeliest of some languages. */
    private static String openNlp(LanguageDetectorME detector, String text, Set<String> among) {
        return Arrays.stream(detector.predictLanguages(text)).map(opennlp.tools.langdetect.Language::getLang).filter(among::contains)
                .findFirst().orElse("");
    }
}
