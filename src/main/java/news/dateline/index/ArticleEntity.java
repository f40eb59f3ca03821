package news.dateline.index;

import java.time.Instant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article as reads see it. Rows are written by {@link ArticleTable} alone. */
@Entity
@Immutable
@Table(name = "article")
class ArticleEntity extends PanacheEntityBase {

    @Id
    String uri;

    String version;

    int revision;

    @Column(nullable = false)
    String standing;

    @Column(name = "pub_status", nullable = false)
    String pubStatus;

    @Column(name = "embargoed_until")
    Instant embargoedUntil;

    boolean announced;

    String language;

    String headline;

    @Column(nullable = false)
    Instant published;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] statements;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    @JdbcTypeCode(SqlTypes.JSON)
    String enrichment;

    @JdbcTypeCode(SqlTypes.JSON)
    String change;

    @JdbcTypeCode(SqlTypes.JSON)
    String withdrawal;

    @Column(nullable = false)
    Instant updated;
}
