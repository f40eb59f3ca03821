package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.article.Content;
import news.dateline.article.Enrichment;
import news.dateline.enrich.Engine;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;

/** Prints what is read out of texts. Arguments: files of raw copy. */
public final class ShowNames {

    private ShowNames() {
    }

    public static void main(String[] args) throws IOException {
        Engine engine = Engine.create("show");
        long start = System.nanoTime();
        NameReader reader = NameReader.create();
        System.out.printf("loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        for (String file : args) {
            Enrichment article = engine.enrich(Content.ofRawCopy(Files.readString(Path.of(file))));
            Names names = reader.read(Tokens.of(article.text()), article.zones(), article.language().map(Enrichment.Language::tag).orElse(""));
            System.out.println("== " + file + " " + article.language());
            names.people().forEach(p -> System.out.printf("PER %s | %s | %s %s c%s x%d %s%n", p.id(), p.name(), p.rel(), p.relevance(),
                    p.confidence(), p.mentions().size(), p.roles()));
            names.organisations().forEach(o -> System.out.printf("ORG %s | %s %s | %s %s c%s x%d%n", o.id(), o.name(), o.acronym().orElse(""),
                    o.rel(), o.relevance(), o.confidence(), o.mentions().size()));
            names.places().forEach(l -> System.out.printf("LOC %s | %s %s %s | %s %s c%s x%d%n", l.id(), l.name(), l.kind(),
                    l.country().orElse("-"), l.rel(), l.relevance(), l.confidence(), l.mentions().size()));
        }
    }
}
