create table bottleneck (
  id               uuid        primary key,
  version          bigint      not null,
  province         text,
  title            jsonb       not null,
  description      jsonb,
  kind             text        not null,
  assessed         boolean     not null,
  suggested_family text        not null,
  origin_kind      text        not null,
  origin_id        uuid,
  reporter_id      uuid,
  status           text        not null,
  addressed_by     jsonb       not null,
  resolution       jsonb,
  opened_at        timestamptz not null,
  changed_at       timestamptz not null
);
create index bottleneck_by_province on bottleneck (province, id);
-- While what a KPI or a track caused is not resolved, it causes nothing new: also not on another
-- replica of this service at the same moment.
create unique index one_unresolved_bottleneck_per_cause on bottleneck (origin_kind, origin_id)
  where status <> 'RESOLVED' and origin_id is not null;

create table instrument (
  id             uuid        primary key,
  version        bigint      not null,
  family         text        not null,
  title          jsonb       not null,
  province       text,
  status         text        not null,
  facilitator_id uuid        not null,
  proposer_id    uuid,
  bottleneck_id  uuid        references bottleneck,
  particulars    jsonb       not null,
  proposed_at    timestamptz not null,
  in_force_since timestamptz,
  closure        jsonb,
  changed_at     timestamptz not null
);
create index instrument_by_province on instrument (province, id);
create index instrument_by_bottleneck on instrument (bottleneck_id, id);

-- What this service remembers of other services' events.
create table known_actor (
  id       uuid    primary key,
  version  bigint  not null,
  sector   text    not null,
  province text,
  active   boolean not null
);

create table known_mechanism (
  id       uuid    primary key,
  version  bigint  not null,
  province text,
  form     text    not null,
  active   boolean not null
);
create index known_mechanism_by_province on known_mechanism (province);

-- What can be cited or spoken of: sessions, lessons, agreements, standards, KPIs, tracks.
create table known_reference (
  kind     text    not null,
  id       uuid    not null,
  version  bigint  not null,
  title    jsonb,
  province text,
  citable  boolean not null,
  primary key (kind, id)
);
