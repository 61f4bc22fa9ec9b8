create table actor (
  id            uuid        primary key,
  version       bigint      not null,
  kind          text        not null,
  sector        text        not null,
  name          jsonb       not null,
  -- Thai order, not code-point order: so เกาะ comes with ก
  name_th       text        collate "th-x-icu" not null generated always as (name ->> 'th') stored,
  province      text,
  districts     jsonb       not null,
  status        text        not null,
  mandates      jsonb       not null,
  registered_at timestamptz not null,
  changed_at    timestamptz not null
);
create index actor_by_name on actor (name_th, id);
create index actor_by_province on actor (province, sector, name_th, id);

create table actor_identifier (
  actor_id   uuid not null references actor,
  scheme     text not null,
  identifier text not null,
  constraint actor_identifier_is_unique primary key (scheme, identifier)
);
create index actor_identifier_by_actor on actor_identifier (actor_id);

create table mechanism (
  id             uuid        primary key,
  version        bigint      not null,
  form           text        not null,
  name           jsonb       not null,
  province       text        not null,
  status         text        not null,
  members        jsonb       not null,
  particulars    jsonb       not null,
  established_at timestamptz not null,
  changed_at     timestamptz not null
);
create index mechanism_by_province on mechanism (province, id);
-- One active risk reduction committee per province, also when two are founded at once.
create unique index one_active_committee_per_province on mechanism (province)
  where form = 'RISK_REDUCTION_COMMITTEE' and status = 'ACTIVE';
