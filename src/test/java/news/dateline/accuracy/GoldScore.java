package news.dateline.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import news.dateline.accuracy.GoldArticle.Mark;
import news.dateline.article.Amount;
import news.dateline.article.Enrichment;
import news.dateline.article.Mention;
import news.dateline.article.Organisation;
import news.dateline.article.Person;
import news.dateline.article.Place;
import news.dateline.article.Quote;
import news.dateline.article.TimeExpression;
import news.dateline.enrich.Engine;

/** What the whole engine reads in the gold articles against what they say. Not thread-safe. */
final class GoldScore {

    private static final Engine ENGINE = Engine.create("accuracy");

    final Map<String, Tally> names = new TreeMap<>();
    final Map<String, Tally> nameFacts = new TreeMap<>();
    final Tally dates = new Tally();
    final Tally strictDates = new Tally();
    final Tally values = new Tally();
    final Tally direct = new Tally();
    final Tally speakers = new Tally();
    final Tally speech = new Tally();
    final Tally amounts = new Tally();
    final Tally topics = new Tally();
    final Tally languages = new Tally();
    final Reliability reliability = new Reliability();
    /** What went wrong, for whoever wants to improve it. */
    final List<String> errors = new ArrayList<>();

    private GoldArticle article;
    private String text;

    static GoldScore of(List<GoldArticle> articles) {
        GoldScore score = new GoldScore();
        articles.forEach(article -> score.add(article, ENGINE.enrich(article.content())));
        return score;
    }

    Tally allNames() {
        Tally all = new Tally();
        names.values().forEach(all::add);
        return all;
    }

    private void add(GoldArticle gold, Enrichment read) {
        article = gold;
        text = gold.text();
        if (!read.text().equals(text)) {
            throw new AssertionError(gold.id() + ": the engine's text is not the article's: " + read.text());
        }
        List<Named> found = new ArrayList<>();
        for (Person person : read.people()) {
            person.mentions().forEach(mention -> found.add(new Named('P', mention, person.name(), person.confidence())));
        }
        for (Organisation body : read.organisations()) {
            body.mentions().forEach(mention -> found.add(new Named('O', mention, body.name(), body.confidence())));
        }
        for (Place place : read.places()) {
            place.mentions().forEach(mention -> found.add(new Named('L', mention, place.country().orElse(""), place.confidence())));
        }
        names(found);
        dates(read.dates());
        quotes(read.quotes());
        amounts(read.amounts());
        boolean said = !read.topics().isEmpty();
        boolean right = said && gold.topics().contains(top(read));
        topics.gold++;
        topics.found += said ? 1 : 0;
        topics.right += right ? 1 : 0;
        note(!right, "topic", gold.topics() + " got " + read.topics().stream().map(topic -> topic.name()).toList());
        languages.judge(read.language().filter(language -> language.tag().startsWith(gold.language().substring(0, 2))).isPresent());
    }

    private static String top(Enrichment read) {
        var first = read.topics().get(0);
        return (first.path().isEmpty() ? first.code() : first.path().get(0)).substring(7, 9);
    }

    /** A mention with the fact that goes with it. */
    private record Named(char kind, Mention mention, String fact, double confidence) {
    }

    private void names(List<Named> found) {
        for (char kind : new char[] {'P', 'O', 'L'}) {
            Tally tally = names.computeIfAbsent(name(kind), key -> new Tally());
            List<Named> ofKind = found.stream().filter(named -> named.kind() == kind).toList();
            tally.found += ofKind.size();
            for (Mark mark : article.marks(kind)) {
                tally.gold++;
                List<Named> hits = ofKind.stream().filter(named -> spans(mark, named.mention())).toList();
                note(hits.isEmpty(), "missed " + kind, article.words(mark));
                if (!hits.isEmpty()) {
                    tally.right++;
                    fact(mark, hits.get(0));
                }
            }
            for (Named named : ofKind) {
                boolean right = article.marks(kind).stream().anyMatch(mark -> spans(mark, named.mention()));
                reliability.add(named.confidence(), right);
                note(!right, "wrong " + kind, named.mention().text());
            }
        }
    }

    private void fact(Mark mark, Named named) {
        if (mark.kind() == 'O') {
            return;
        }
        String due = !mark.fact().isEmpty() ? mark.fact() : mark.kind() == 'P' ? article.words(mark) : "";
        boolean right = named.fact().equals(due) || mark.kind() == 'P' && due.startsWith(named.fact()) && due.length() - named.fact().length() == 1;
        nameFacts.computeIfAbsent(name(mark.kind()), key -> new Tally()).judge(right);
        note(!right, "fact of " + article.words(mark), due + " got " + named.fact());
    }

    static String name(char kind) {
        return kind == 'P' ? "people" : kind == 'O' ? "organisations" : "places";
    }

    private boolean spans(Mark mark, Mention mention) {
        return index(mention.start()) == mark.start() && index(mention.end()) == mark.end();
    }

    private void dates(List<TimeExpression> found) {
        List<Mark> gold = article.marks('T');
        boolean[] used = open(gold.size(), found.size(), dates, strictDates, values);
        for (Mark mark : gold) {
            int hit = match(mark, found, used, TimeExpression::start, TimeExpression::end);
            note(hit < 0, "missed T", article.words(mark));
            if (hit >= 0) {
                TimeExpression expression = found.get(hit);
                dates.right++;
                strictDates.right += index(expression.start()) == mark.start() && index(expression.end()) == mark.end() ? 1 : 0;
                values.right += expression.value().equals(mark.fact()) ? 1 : 0;
                note(!expression.value().equals(mark.fact()), "value of " + article.words(mark), mark.fact() + " got " + expression.value());
            }
        }
        for (int f = 0; f < used.length; f++) {
            note(!used[f], "wrong T", found.get(f).text());
        }
    }

    private void amounts(List<Amount> found) {
        List<Mark> gold = article.marks('A');
        boolean[] used = open(gold.size(), found.size(), amounts);
        for (Mark mark : gold) {
            int hit = match(mark, found, used, Amount::start, Amount::end);
            String[] due = mark.fact().split(" ");
            boolean right = hit >= 0 && found.get(hit).kind().name().toLowerCase(Locale.ROOT).equals(due[0])
                    && found.get(hit).value().compareTo(new BigDecimal(due[1])) == 0 && found.get(hit).unit().equals(due[2]);
            amounts.right += right ? 1 : 0;
            note(!right, "amount " + article.words(mark), mark.fact() + " got " + (hit < 0 ? "nothing" : found.get(hit)));
        }
        for (int f = 0; f < used.length; f++) {
            note(!used[f], "wrong A", found.get(f).text());
        }
    }

    private static boolean[] open(int gold, int found, Tally... tallies) {
        for (Tally tally : tallies) {
            tally.gold += gold;
            tally.found += found;
        }
        return new boolean[found];
    }

    private <T> int match(Mark mark, List<T> found, boolean[] used, ToIntFunction<T> start, ToIntFunction<T> end) {
        for (int f = 0; f < used.length; f++) {
            if (!used[f] && mark.overlaps(index(start.applyAsInt(found.get(f))), index(end.applyAsInt(found.get(f))))) {
                used[f] = true;
                return f;
            }
        }
        return -1;
    }

    private void quotes(List<Quote> found) {
        for (Mark mark : article.marks('Q')) {
            String kind = mark.fact().substring(0, mark.fact().indexOf(':'));
            String speaker = mark.fact().substring(kind.length() + 1);
            List<Quote> hits = found.stream().filter(quote -> shared(mark, quote) >= 0.5).toList();
            speech.judge(!hits.isEmpty());
            note(hits.isEmpty(), "missed " + kind, article.words(mark));
            boolean right = hits.stream().anyMatch(quote -> quote.speaker().filter(by -> by.name().equals(speaker)).isPresent());
            if (!hits.isEmpty() && !kind.equals("indirect")) {
                speakers.judge(right);
                note(!right, "speaker", speaker + " got " + hits.get(0).speaker());
            }
            if (kind.equals("direct")) {
                direct.gold++;
                direct.right += hits.stream().anyMatch(quote -> quote.kind() == Quote.Kind.DIRECT) ? 1 : 0;
            }
        }
        for (Quote quote : found) {
            direct.found += quote.kind() == Quote.Kind.DIRECT ? 1 : 0;
            note(article.marks('Q').stream().noneMatch(mark -> shared(mark, quote) >= 0.5), "unmarked " + quote.kind(), quote.text());
        }
    }

    /** Shared length by the longer span. */
    private double shared(Mark mark, Quote quote) {
        int start = index(quote.start());
        int end = index(quote.end());
        return (Math.min(end, mark.end()) - Math.max(start, mark.start())) / (double) Math.max(end - start, mark.end() - mark.start());
    }

    private int index(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    private void note(boolean wrong, String what, String detail) {
        if (wrong) {
            errors.add(article.id() + " " + what + ": " + detail);
        }
    }
}
