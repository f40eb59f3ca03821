package news.dateline.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP with its own German models (Universal Dependencies, GSD) and its language model. What is made here is not thread-safe. */
public final class OpenNlp {

    private OpenNlp() {
    }

    public static SentenceDetectorME sentences() {
        return new SentenceDetectorME(OpenNlp.<SentenceModel>load("opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin", SentenceModel::new));
    }

    public static TokenizerME tokens() {
        return new TokenizerME(OpenNlp.<TokenizerModel>load("opennlp-de-ud-gsd-tokens-1.3-2.5.4.bin", TokenizerModel::new));
    }

    public static POSTaggerME partsOfSpeech() {
        return new POSTaggerME(OpenNlp.<POSModel>load("opennlp-de-ud-gsd-pos-1.3-2.5.4.bin", POSModel::new));
    }

    public static LanguageDetectorME languages() {
        return new LanguageDetectorME(OpenNlp.<LanguageDetectorModel>load("langdetect-183.bin", LanguageDetectorModel::new));
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T load(String model, Reader<T> reader) {
        try (InputStream in = OpenNlp.class.getResourceAsStream("/" + model)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
