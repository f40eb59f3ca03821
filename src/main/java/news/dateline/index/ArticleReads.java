package news.dateline.index;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.panache.common.Parameters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import news.dateline.article.Cause;
import news.dateline.article.EventType;

/**
 * What may be read of the store from outside. What is under embargo does not exist here. Every method throws
 * {@link StoreUnavailable} while the database does not answer.
 */
@ApplicationScoped
@Transactional
public class ArticleReads {

    private final EntityManager entities;
    private final Clock clock;

    ArticleReads(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @AroundInvoke
    Object tellWhenUnavailable(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception e) {
            // A connection that cannot be had comes as the driver's own exception, which no method here declares.
            throw StoreUnavailable.isCauseOf(e) ? new StoreUnavailable(e) : e;
        }
    }

    /** What there is to say of an article. */
    public sealed interface Found {

        /** The current content; JSON each. */
        record Current(String document, String enrichment, String change) implements Found {
        }

        /** It was killed; the value of its withdrawal, JSON. */
        record Withdrawn(String withdrawal) implements Found {
        }
    }

    /** An article by its uri; empty if there is none, or none that may be known of. */
    public Optional<Found> find(String uri) {
        return ArticleEntity.<ArticleEntity>findByIdOptional(uri)
                .filter(article -> !isUnderEmbargo(article))
                .map(article -> Standing.of(article.standing) == Standing.WITHDRAWN
                        ? new Found.Withdrawn(article.withdrawal)
                        : new Found.Current(article.document, article.enrichment, article.change));
    }

    /** An article held back by its desk is under embargo all the same, until the time has come or it was announced. */
    private boolean isUnderEmbargo(ArticleEntity article) {
        return switch (Standing.of(article.standing)) {
            case EMBARGOED -> true;
            case WITHHELD -> !article.announced && article.embargoedUntil != null
                    && clock.instant().isBefore(article.embargoedUntil);
            case LIVE, WITHDRAWN -> false;
        };
    }

    /** An event as it was announced; {@code data} is JSON. */
    public record PastEvent(String id, EventType type, Cause cause, String uri, Optional<String> version, int revision,
            Optional<String> language, Instant time, String data) {
    }

    /** Every event announced for an article and still kept, oldest first. */
    public List<PastEvent> events(String uri) {
        return ArticleEventEntity.<ArticleEventEntity>list("uri = ?1 order by seq", uri).stream()
                .map(event -> new PastEvent(event.id, event.type, event.cause, event.uri,
                        Optional.ofNullable(event.version), event.revision, Optional.ofNullable(event.language), event.time,
                        event.data))
                .toList();
    }

    /**
     * What a list is asked for; every part may be missing.
     *
     * @param words    words the headline has, in the syntax of web search engines
     * @param language a language tag; {@code de} stands for every German
     * @param states   ids of statements the enrichment has, all of them, such as {@code geonames:2660646}
     * @param from     published at this instant or later
     * @param to       published before this instant
     */
    public record Filter(Optional<String> words, Optional<String> language, List<String> states,
            Optional<Instant> from, Optional<Instant> to) {

        public Filter {
            states = List.copyOf(states);
        }
    }

    /** One line of a list. */
    public record Summary(String uri, String version, int revision, String headline, String language, Instant published,
            Instant updated) {
    }

    /** Some of the articles a filter finds. */
    public record Page(long total, List<Summary> articles, Map<String, Long> languages) {
    }

    /** Live articles, newest first. */
    public Page list(Filter filter, int page, int size) {
        Parameters parameters = new Parameters().and("live", Standing.LIVE.value());
        String where = where(filter, parameters);
        long total = ArticleEntity.count(where, parameters);
        List<Summary> articles = ArticleEntity.find(where + " order by published desc, uri", parameters)
                .page(page, size).project(Summary.class).list();
        return new Page(total, articles, countByLanguage(where, parameters));
    }

    private static String where(Filter filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>(List.of("standing = :live"));
        filter.words().ifPresent(words -> {
            // Spelt as in the index, so that the database can use it.
            conditions.add("cast(sql('to_tsvector(''simple'', coalesce(?, '''')) @@ websearch_to_tsquery(''simple'', ?)',"
                    + " headline, :words) as Boolean) = true");
            parameters.and("words", words);
        });
        filter.language().ifPresent(language -> {
            conditions.add("(language = :language or language like :regions)");
            parameters.and("language", language).and("regions", language + "-%");
        });
        for (int i = 0; i < filter.states().size(); i++) {
            conditions.add("array_contains(statements, :state" + i + ")");
            parameters.and("state" + i, filter.states().get(i));
        }
        filter.from().ifPresent(from -> {
            conditions.add("published >= :from");
            parameters.and("from", from);
        });
        filter.to().ifPresent(to -> {
            conditions.add("published < :to");
            parameters.and("to", to);
        });
        return String.join(" and ", conditions);
    }

    private Map<String, Long> countByLanguage(String where, Parameters parameters) {
        var query = entities.createQuery("select language, count(*) from ArticleEntity where " + where
                + " and language is not null group by language order by count(*) desc, language", Object[].class);
        parameters.map().forEach(query::setParameter);
        Map<String, Long> counts = new LinkedHashMap<>();
        query.getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** An article and the moment its embargo ended. */
    public record Due(String uri, Instant embargoedUntil) {
    }

    /** Articles whose embargo has ended, the longest waiting first. */
    public List<Due> dueForRelease(Instant now, int most) {
        return ArticleEntity.find("standing = ?1 and embargoedUntil <= ?2 order by embargoedUntil",
                Standing.EMBARGOED.value(), now).page(0, most).project(Due.class).list();
    }
}
