package news.dateline.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Keyword;
import news.dateline.enrich.Engine;
import news.dateline.enrich.topics.TopicGold;

/**
 * The keywords that are right for one article.
 *
 * @param source where the article stands: {@code wikinews}, {@code gold} or {@code section}
 * @param key    which one it is
 * @param right  right keywords in small letters, those that say the same together
 */
record KeywordGold(String source, String key, List<Set<String>> right) {

    /** Keywords that readers see first. */
    static final int FIRST = 5;

    static List<KeywordGold> of(String source) {
        try (InputStream in = KeywordGold.class.getResourceAsStream("/news/dateline/enrich/keywords/gold.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(source + " "))
                    .map(line -> new KeywordGold(source, line.substring(source.length() + 1, line.indexOf('\t')),
                            Stream.of(line.substring(line.indexOf('\t') + 1).split(",")).map(KeywordGold::writings).toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts over the own articles by language. */
    static Map<String, Count> counts(Engine engine) {
        Map<String, Count> counts = new TreeMap<>();
        for (KeywordGold article : Stream.concat(of("gold").stream(), of("section").stream()).toList()) {
            String language = article.source().equals("gold") ? article.key().substring(0, 2) : "de";
            counts.computeIfAbsent(language, key -> new Count()).add(article, engine.enrich(article.content()).keywords());
        }
        return counts;
    }

    private static Set<String> writings(String field) {
        return Stream.of(field.split("\\|")).map(KeywordGold::folded).collect(Collectors.toSet());
    }

    private static String folded(String keyword) {
        return keyword.toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /** An own article as a newsroom would submit it. */
    Content content() {
        if (source.equals("gold")) {
            return GoldArticle.of(key.substring(0, 2)).get(Integer.parseInt(key.substring(3)) - 1).content();
        }
        TopicGold article = TopicGold.sections().stream().filter(one -> one.headline().equals(key)).findFirst().orElseThrow();
        return content(article.headline(), article.body());
    }

    static Content content(String headline, String body) {
        return new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(new Labelled(Optional.empty(), headline, false)),
                List.of(), List.of(new Body(Optional.empty(), Format.PLAIN, body)), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty());
    }

    boolean isRight(Keyword keyword) {
        return right.stream().anyMatch(writings -> writings.contains(folded(keyword.text())));
    }

    int found(List<Keyword> keywords) {
        Set<String> said = keywords.stream().map(keyword -> folded(keyword.text())).collect(Collectors.toSet());
        return (int) right.stream().filter(writings -> writings.stream().anyMatch(said::contains)).count();
    }

    /** Counts over articles. Not thread-safe. */
    static final class Count {

        private int first;
        private int right;
        private int gold;
        private int found;
        private int articles;

        void add(KeywordGold article, List<Keyword> keywords) {
            List<Keyword> best = keywords.subList(0, Math.min(FIRST, keywords.size()));
            articles++;
            first += best.size();
            right += (int) best.stream().filter(article::isRight).count();
            gold += article.right().size();
            found += article.found(keywords);
        }

        int articles() {
            return articles;
        }

        /** How many of the first five are right. */
        double precision() {
            return (double) right / Math.max(1, first);
        }

        /** How many of the right ones are among all that are said. */
        double recall() {
            return (double) found / Math.max(1, gold);
        }

        /** Keywords of an article's first five that were said at all. */
        double said() {
            return (double) first / Math.max(1, articles);
        }
    }
}
