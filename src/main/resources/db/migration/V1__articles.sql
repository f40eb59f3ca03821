-- The current state of each article, the ledger of what was decided about each message, and how far the ledger reaches.

create table article (
    uri             text        primary key,
    version         text,
    version_created timestamptz,
    revision        integer     not null,
    standing        text        not null check (standing in ('live', 'embargoed', 'withheld', 'withdrawn')),
    pub_status      text        not null check (pub_status in ('usable', 'withheld', 'canceled')),
    embargoed_until timestamptz,
    announced       boolean     not null,
    -- null when all that is known of the article is its withdrawal
    content_hash    text,
    language        text,
    headline        text,
    published       timestamptz not null,
    statements      text[]      not null,
    document        jsonb,
    enrichment      jsonb,
    change          jsonb,
    withdrawal      jsonb,
    updated         timestamptz not null
);

comment on column article.revision is 'counts up with each stored state of the article, over all its versions';
comment on column article.announced is 'whether subscribers have been told of this article as indexed';
comment on column article.statements is 'ids of what the enrichment states, so that a change can name what came and went';
comment on column article.published is 'for order and filters: the start of the published period, or the arrival if the article names none';

-- Only live articles are listed.
create index article_newest on article (published desc, uri) where standing = 'live';
create index article_language on article (language, published desc) where standing = 'live';
create index article_statements on article using gin (statements) where standing = 'live';
create index article_embargo on article (embargoed_until) where standing = 'embargoed';
-- Full text of bodies is the search subscriber's work and the dearest thing a database does; the list searches headlines.
create index article_headline on article using gin (to_tsvector('simple', coalesce(headline, ''))) where standing = 'live';

-- Every event announced: history for people, and the ledger from which a replay sends the very same bytes again.
create table article_event (
    seq         bigint      generated always as identity primary key,
    id          text        not null unique,
    uri         text        not null,
    type        text        not null,
    cause       text        not null,
    version     text,
    revision    integer     not null,
    language    text,
    pub_status  text        not null,
    time        timestamptz not null,
    traceparent text,
    data        text        not null,
    topic       text        not null,
    topic_id    uuid        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    unique (topic_id, topic, partition, "offset")
);

create index article_event_uri on article_event (uri, seq);

create table dead_letter (
    seq         bigint      generated always as identity primary key,
    uri         text,
    reason      text        not null,
    detail      text        not null,
    time        timestamptz not null,
    topic       text        not null,
    topic_id    uuid        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    unique (topic_id, topic, partition, "offset")
);

-- Every message below next_offset has been decided. One that has neither an event nor a dead letter was decided to have none.
create table ledger_position (
    topic       text        not null,
    topic_id    uuid        not null,
    partition   integer     not null,
    next_offset bigint      not null,
    primary key (topic_id, topic, partition)
);

-- What is older than the retention is found without a look at every row; rows arrive in the order of their time.
create index article_event_time on article_event using brin (time);
create index dead_letter_time on dead_letter using brin (time);
