-- What this service remembers of other services' aggregates: the newest that it was told.
create table known_actor (
  id      uuid    primary key,
  version bigint  not null,
  sector  text    not null,
  active  boolean not null
);

create table known_mechanism (
  id       uuid    primary key,
  version  bigint  not null,
  form     text    not null,
  province text    not null,
  active   boolean not null
);

create table known_agreement (
  id       uuid   primary key,
  version  bigint not null,
  track_id uuid   not null
);

create table track (
  id                uuid        primary key,
  version           bigint      not null,
  theme             text        not null,
  title             jsonb       not null,
  province          text        not null,
  mechanism_id      uuid,
  unit              text,
  facilitator_id    uuid,
  cadence_days      int         not null,
  status            text        not null,
  opened_at         timestamptz not null,
  last_concluded_at timestamptz,
  next_due_by       timestamptz not null,
  follow_ups        jsonb       not null,
  -- the event that opened it, where no person did: one event opens one track
  opened_by_event   uuid        constraint one_track_per_event unique,
  changed_at        timestamptz not null
);
create index track_by_province on track (province, id);
-- what the sweep looks through
create index track_by_due_date on track (next_due_by) where status = 'ACTIVE';

create table session (
  id                uuid        primary key,
  version           bigint      not null,
  track_id          uuid        not null references track,
  number            int         not null,
  province          text        not null,
  theme             text        not null,
  status            text        not null,
  starts_at         timestamptz not null,
  place             jsonb       not null,
  agenda            jsonb       not null,
  invited           jsonb       not null,
  attendance        jsonb       not null,
  positions         jsonb       not null,
  consensus         jsonb       not null,
  lessons           jsonb       not null,
  summary           jsonb,
  minutes           jsonb,
  cancelled_because jsonb,
  concluded_at      timestamptz,
  changed_at        timestamptz not null,
  constraint session_number_is_unique unique (track_id, number)
);
create index session_by_province on session (province, id);
-- A track has one next session, also when two are planned at once.
create unique index one_coming_session_per_track on session (track_id)
  where status in ('PLANNED', 'NOTICED');
