package news.dateline.index;

import java.time.Instant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import news.dateline.article.Cause;
import news.dateline.article.EventType;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An announced event as reads see it. Rows are written by {@link Ledger} alone. */
@Entity
@Immutable
@Table(name = "article_event")
class ArticleEventEntity extends PanacheEntityBase {

    @Id
    long seq;

    @Column(nullable = false)
    String id;

    @Column(nullable = false)
    String uri;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    EventType type;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    Cause cause;

    String version;

    int revision;

    String language;

    @Column(nullable = false)
    Instant time;

    @Column(nullable = false)
    String data;
}
