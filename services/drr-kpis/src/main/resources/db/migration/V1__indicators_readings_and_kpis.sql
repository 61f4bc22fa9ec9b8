create table indicator (
  id         uuid        primary key,
  version    bigint      not null,
  code       text        not null,
  framework  text        not null,
  name       jsonb       not null,
  unit       text        not null,
  better     text        not null,
  formula    text,
  provincial boolean     not null,
  province   text,
  note       jsonb,
  status     text        not null,
  defined_at timestamptz not null,
  changed_at timestamptz not null
);
-- "a-2" beside "A-2" would only mislead.
create unique index indicator_code_is_unique on indicator (lower(code));

-- Every report that came in. The one with the latest as_of stands, among equals the last that came;
-- the others are its history. They are never added up.
create table reading (
  province    text        not null,
  variable    text        not null,
  year        int         not null, -- Gregorian
  year_kind   text        not null, -- CALENDAR, or FISCAL: October to September
  revision    int         not null, -- counts the reports of this figure from 1
  value       numeric     not null,
  as_of       date        not null,
  source_name text,
  source_url  text,
  import_id   uuid,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  primary key (province, variable, year, year_kind, revision)
);

create table reading_import (
  id            uuid        primary key,
  content_hash  text        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  rejected_rows bigint      not null,
  report        jsonb       not null
);
-- A file that went in as a whole has no second effect. One with rejected rows may come again, when
-- what was wrong around it (an unknown indicator, a missing right) has been mended.
create unique index the_same_file_once on reading_import (content_hash, recorded_by)
  where rejected_rows = 0;

create table kpi (
  id                   uuid        primary key,
  version              bigint      not null,
  indicator_code       text        not null,
  title                jsonb       not null,
  province             text        not null,
  fiscal_year          int         not null,
  baseline             jsonb,
  target               numeric     not null,
  better               text        not null,
  unit                 text        not null,
  status               text        not null,
  latest               jsonb,
  agreement_id         uuid,
  commitment_id        uuid,
  standard_id          uuid,
  responsible_actor_id uuid,
  defined_at           timestamptz not null,
  changed_at           timestamptz not null
);
create unique index one_kpi_per_province_indicator_and_year
  on kpi (province, indicator_code, fiscal_year) where status <> 'RETIRED';
create index kpi_by_id_in_province on kpi (province, id);

-- Commitments of agreements in force that name an indicator; kpi_id as soon as there is a KPI.
create table commitment (
  id             uuid primary key,
  agreement_id   uuid not null,
  actor_id       uuid not null,
  province       text not null,
  indicator_code text not null,
  fiscal_year    int,
  kpi_id         uuid
);
create index commitment_by_province on commitment (province, indicator_code);

create table kpi_offer (
  id             uuid        primary key,
  version        bigint      not null,
  standard_id    uuid        not null unique,
  province       text        not null,
  indicator_code text        not null,
  title          jsonb       not null,
  status         text        not null,
  kpi_id         uuid,
  offered_at     timestamptz not null
);
create index kpi_offer_by_province on kpi_offer (province, id);

-- What this service remembers of other services' events.
create table known_actor (
  id       uuid   primary key,
  version  bigint not null,
  sector   text   not null,
  name     jsonb,
  province text,
  status   text   not null
);
create table known_mechanism (
  id       uuid   primary key,
  version  bigint not null,
  form     text   not null,
  name     jsonb  not null,
  province text,
  status   text   not null
);
create index known_mechanism_by_province on known_mechanism (province, form);
