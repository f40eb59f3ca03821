package news.dateline.enrich.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.dateline.enrich.text.Tokens;

/** Runs a tagger from files, so that training can measure what it has written. */
public final class TaggerAccess {

    private final Tagger tagger;

    public TaggerAccess(Path lexicon, Path model) throws IOException {
        tagger = new Tagger(read(lexicon, Lexicon::read), new Heads(), new Demonyms(), read(model, Weights::read));
    }

    private static <T> T read(Path file, Binary.Reader<T> reader) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return reader.read(new DataInputStream(in));
        }
    }

    /** Start, end (UTF-16) and type of each name of a text, and its probability in thousandths. */
    public List<int[]> tag(String text) {
        List<int[]> names = new ArrayList<>();
        Tokens tokens = Tokens.of(text);
        for (Span span : tagger.tag(tokens, tagger.words(tokens))) {
            names.add(new int[] {tokens.start(span.first()), tokens.end(span.end() - 1), span.type(), Math.round(span.confidence() * 1000)});
        }
        return names;
    }

    /** Tokens in a text. */
    public int count(String text) {
        Tokens tokens = Tokens.of(text);
        return tagger.tag(tokens, tagger.words(tokens)).size() < 0 ? 0 : tokens.count();
    }
}
