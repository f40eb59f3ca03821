package news.dateline.training.names;

import java.util.List;
import news.dateline.article.Mention;
import news.dateline.enrich.names.GoldArticle;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;

/** Prints what is wrong on the gold articles. */
public final class GoldMeasure {

    private GoldMeasure() {
    }

    public static void main(String[] args) {
        NameReader reader = NameReader.create();
        for (String language : List.of("de", "fr", "it", "en")) {
            int[][] counts = new int[3][3];
            for (GoldArticle article : GoldArticle.of(language)) {
                Names names = article.read(reader);
                article.score(names, counts);
                errors(article, names);
            }
            System.out.printf("%s all %.3f PER %.3f LOC %.3f ORG %.3f%n", language, GoldArticle.f1(counts), GoldArticle.f1(counts[0]),
                    GoldArticle.f1(counts[1]), GoldArticle.f1(counts[2]));
        }
    }

    private static void errors(GoldArticle article, Names names) {
        StringBuilder out = new StringBuilder();
        List<List<Mention>> found = List.of(names.people().stream().flatMap(p -> p.mentions().stream()).toList(),
                names.places().stream().flatMap(p -> p.mentions().stream()).toList(),
                names.organisations().stream().flatMap(p -> p.mentions().stream()).toList());
        for (int[] mark : article.marks()) {
            if (found.get(mark[2]).stream().noneMatch(m -> m.start() == mark[0] && m.end() == mark[1])) {
                out.append(" -").append("PLO".charAt(mark[2])).append(':').append(article.text(), mark[0], mark[1]);
            }
        }
        for (int type = 0; type < 3; type++) {
            int t = type;
            for (Mention m : found.get(type)) {
                if (article.marks().stream().noneMatch(k -> k[0] == m.start() && k[1] == m.end() && k[2] == t)) {
                    out.append(" +").append("PLO".charAt(type)).append(':').append(m.text());
                }
            }
        }
        System.out.println(article.id() + out);
        for (String[] fact : article.facts()) {
            if (fact[0].equals("role") && names.people().stream().noneMatch(p -> p.name().equals(fact[1]) && p.roles().contains(fact[2]))) {
                System.out.println("   role " + fact[1] + " | " + fact[2] + " : "
                        + names.people().stream().filter(p -> p.name().endsWith(fact[1].substring(fact[1].lastIndexOf(' ') + 1))).map(p -> p.name() + p.roles()).toList());
            }
            if (fact[0].equals("place") && names.places().stream().noneMatch(p -> p.name().equals(fact[1]) && p.country().orElse("").equals(fact[2]))) {
                System.out.println("   place " + fact[1] + " " + names.places().stream().map(p -> p.name() + p.country()).toList());
            }
        }
    }
}
