package news.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import news.dateline.article.Announcement;
import news.dateline.article.Article;
import news.dateline.article.Cause;
import news.dateline.article.Change;
import news.dateline.article.Enrichment;
import news.dateline.article.EventType;
import news.dateline.article.Message;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;
import news.dateline.article.Version;
import news.dateline.article.Withdrawal;
import news.dateline.index.Ruling.Silence;

/**
 * Decides messages one after the other, as if each were alone, and writes the outcome of all of them at once. Works inside
 * the caller's transaction; to be used once.
 */
final class BatchDecisions {

    /** Bytes of UTF-8 for one UTF-16 unit. */
    private static final int LARGEST_CHARACTER = 3;

    private final ArticleTable articles;
    private final Ledger ledger;
    private final EventJson json;
    private final Announcer announcer;
    private final Instant now;
    private final int maxEventBytes;

    private Map<String, ArticleState> before = Map.of();
    private Map<String, ArticleTable.Stored> documents = Map.of();
    private final Map<String, ArticleDraft> drafts = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    BatchDecisions(ArticleTable articles, Ledger ledger, EventJson json, Instant now, int maxEventBytes) {
        this.articles = articles;
        this.ledger = ledger;
        this.json = json;
        this.announcer = new Announcer(json, now);
        this.now = now;
        this.maxEventBytes = maxEventBytes;
    }

    List<Decision> decide(List<Received> messages) throws SQLException {
        load(messages);
        messages.forEach(this::decide);
        write(messages);
        return decisions;
    }

    private void load(List<Received> messages) throws SQLException {
        Set<String> uris = new HashSet<>();
        for (Received received : messages) {
            uriOf(received.message()).ifPresent(uris::add);
        }
        before = articles.lock(uris);
        Set<String> compared = new HashSet<>();
        for (Received received : messages) {
            uriOf(received.message())
                    .filter(uri -> before.containsKey(uri) && mayNeedStoredContent(received.message(), before.get(uri)))
                    .ifPresent(compared::add);
        }
        documents = articles.documents(compared);
    }

    private static Optional<String> uriOf(Message message) {
        if (message instanceof Message.Submitted submitted) {
            return Optional.of(submitted.article().uri());
        } else if (message instanceof Message.Withdrawn withdrawn) {
            return Optional.of(withdrawn.uri());
        } else if (message instanceof Message.Released released) {
            return Optional.of(released.uri());
        }
        return Optional.empty();
    }

    /** A correction is compared with the text before it, and a release announces what is stored. */
    private static boolean mayNeedStoredContent(Message message, ArticleState state) {
        if (message instanceof Message.Submitted submitted) {
            Version.Order order = submitted.article().version().comparedTo(state.version());
            return order == Version.Order.HIGHER || order == Version.Order.INCOMPARABLE;
        }
        return message instanceof Message.Released;
    }

    private void decide(Received received) {
        Message message = received.message();
        if (message instanceof Message.Rejected rejected) {
            refuse(received, rejected.rejection());
        } else if (message instanceof Message.Submitted submitted) {
            carryOut(VersionRule.submitted(current(submitted.article().uri()), submitted.article(), now), received);
        } else if (message instanceof Message.Withdrawn withdrawn) {
            carryOut(VersionRule.withdrawn(current(withdrawn.uri())), received);
        } else if (message instanceof Message.Released released) {
            carryOut(VersionRule.released(current(released.uri()), now), received);
        }
    }

    private Optional<ArticleState> current(String uri) {
        ArticleDraft draft = drafts.get(uri);
        return draft == null ? Optional.ofNullable(before.get(uri)) : Optional.of(draft.state());
    }

    private void carryOut(Ruling ruling, Received received) {
        if (ruling instanceof Ruling.Accept accept) {
            accept(received, ((Message.Submitted) received.message()).article(), accept.standing());
        } else if (ruling instanceof Ruling.Withdraw) {
            withdraw(received);
        } else if (ruling instanceof Ruling.Release) {
            release(received, ((Message.Released) received.message()).uri());
        } else if (ruling instanceof Ruling.Ignore ignore) {
            stayQuiet(received, outcome(ignore.why()));
        } else if (ruling instanceof Ruling.Refuse refuse) {
            refuse(received, refuse.rejection());
        }
    }

    private static String outcome(Silence why) {
        return why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private void accept(Received received, Article article, Standing standing) {
        Enrichment read = received.enrichment().orElseThrow();
        Optional<ArticleState> previous = current(article.uri());
        int revision = previous.map(state -> state.revision() + 1).orElse(1);
        boolean announcedBefore = previous.filter(ArticleState::announced).isPresent();
        ArticleState state = new ArticleState(article.uri(), article.version(), revision, standing, article.pubStatus(),
                article.embargoedUntil(), announcedBefore || standing == Standing.LIVE, Optional.of(article.contentHash()),
                read.language().map(Enrichment.Language::tag), Statements.idsOf(read),
                published(read, previous, received.arrived()));
        Enrichment enrichment = read.withRevision(revision);
        Change change = announcer.change(previous, textBefore(article.uri()), state, enrichment);
        ArticleDraft.Content content = new ArticleDraft.Content(article.document(), json.enrichment(enrichment),
                json.change(change), enrichment.text(), enrichment.headline());
        EventType type = standing == Standing.WITHHELD ? EventType.WITHHELD : Announcer.liveEvent(announcedBefore);
        Cause cause = Announcer.causeOf(announcedBefore);
        Announcement announcement = announcer.content(type, cause, state, content, received.traceparent());
        if (isTooLarge(announcement.data())) {
            refuse(received, new Rejection(Reason.TOO_LARGE,
                    "with its enrichment more than the " + maxEventBytes + " bytes an event may have"));
            return;
        }
        drafts.put(article.uri(), new ArticleDraft(state, Optional.of(content), Optional.empty()));
        boolean underEmbargo = article.embargoedUntil().filter(now::isBefore).isPresent();
        if (standing == Standing.EMBARGOED || standing == Standing.WITHHELD && underEmbargo && !announcedBefore) {
            stayQuiet(received, "embargoed");
        } else {
            decisions.add(new Decision.Announce(received.origin(), announcement, false));
        }
    }

    /** What no topic takes must not be stored either: its event could never be sent, and would stop the partition. */
    private boolean isTooLarge(String data) {
        return data.length() > maxEventBytes / LARGEST_CHARACTER && data.getBytes(UTF_8).length > maxEventBytes;
    }

    private static Instant published(Enrichment read, Optional<ArticleState> previous, Instant arrived) {
        return read.published().flatMap(published -> PublishedInstant.of(published.value()))
                .or(() -> previous.map(ArticleState::published))
                .orElse(arrived);
    }

    private String textBefore(String uri) {
        ArticleDraft draft = drafts.get(uri);
        if (draft != null && draft.content().isPresent()) {
            return draft.content().get().text();
        }
        ArticleTable.Stored stored = documents.get(uri);
        return stored == null ? "" : json.textOf(stored.enrichment());
    }

    private void withdraw(Received received) {
        String uri = uriOf(received.message()).orElseThrow();
        Optional<ArticleState> previous = current(uri);
        int revision = previous.map(state -> state.revision() + 1).orElse(1);
        ArticleState state = withdrawn(uri, previous, received, revision);
        Withdrawal withdrawal = received.message() instanceof Message.Withdrawn kill ? kill.withdrawal() : Withdrawal.PLAIN;
        String value = announcer.withdrawal(state, withdrawal);
        Optional<ArticleDraft.Content> content = Optional.ofNullable(drafts.get(uri)).flatMap(ArticleDraft::content);
        drafts.put(uri, new ArticleDraft(state, content, Optional.of(value)));
        decisions.add(new Decision.Announce(received.origin(),
                announcer.withdrawal(state, value, received.traceparent()), false));
    }

    private static ArticleState withdrawn(String uri, Optional<ArticleState> previous, Received received, int revision) {
        Optional<Version> given = received.message() instanceof Message.Submitted submitted
                ? Optional.of(submitted.article().version())
                : Optional.empty();
        if (previous.isPresent()) {
            Version known = previous.get().version();
            Version newest = given.filter(version -> version.comparedTo(known) == Version.Order.HIGHER).orElse(known);
            return previous.get().withdrawn(newest, revision);
        }
        return new ArticleState(uri, given.orElse(Version.NONE), revision, Standing.WITHDRAWN, PubStatus.CANCELED,
                Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(), received.arrived());
    }

    private void release(Received received, String uri) {
        ArticleState held = current(uri).orElseThrow();
        ArticleState state = held.released();
        ArticleDraft.Content content = contentOf(uri);
        String change = json.change(json.readChange(content.change()).causedBy(Cause.RELEASE));
        ArticleDraft.Content released = new ArticleDraft.Content(content.document(), content.enrichment(), change,
                content.text(), content.headline());
        boolean fresh = drafts.containsKey(uri);
        drafts.put(uri, new ArticleDraft(state, fresh ? Optional.of(released) : Optional.empty(), Optional.empty()));
        EventType type = Announcer.liveEvent(held.announced());
        decisions.add(new Decision.Announce(received.origin(),
                announcer.content(type, Cause.RELEASE, state, released, received.traceparent()), false));
    }

    private ArticleDraft.Content contentOf(String uri) {
        return Optional.ofNullable(drafts.get(uri)).flatMap(ArticleDraft::content).orElseGet(() -> {
            ArticleTable.Stored stored = documents.get(uri);
            return new ArticleDraft.Content(stored.document(), stored.enrichment(), stored.change(), "", Optional.empty());
        });
    }

    private void stayQuiet(Received received, String outcome) {
        decisions.add(new Decision.Silent(received.origin(), outcome));
    }

    private void refuse(Received received, Rejection rejection) {
        decisions.add(new Decision.DeadLetter(received.origin(), rejection, false));
    }

    private void write(List<Received> messages) throws SQLException {
        List<ArticleDraft> changed = new ArrayList<>();
        List<String> released = new ArrayList<>();
        drafts.forEach((uri, draft) -> {
            boolean stateOnly = before.containsKey(uri) && before.get(uri).revision() == draft.state().revision();
            if (stateOnly) {
                released.add(uri);
            } else {
                changed.add(draft);
            }
        });
        articles.write(changed, now);
        articles.release(released, now);
        List<Decision.Announce> events = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof Decision.Announce event) {
                events.add(event);
            } else if (decisions.get(i) instanceof Decision.DeadLetter letter) {
                ledger.addDeadLetter(letter, rejectedUri(messages.get(i).message()), now);
            }
        }
        ledger.addEvents(events);
    }

    static Optional<String> rejectedUri(Message message) {
        return message instanceof Message.Rejected rejected ? rejected.uri() : uriOf(message);
    }
}
