-- What this service remembers of the events of others
create table known_actor (
  id       uuid   primary key,
  version  bigint not null,
  document jsonb  not null
);

create table known_session (
  id       uuid   primary key,
  version  bigint not null,
  document jsonb  not null
);

create table agreement (
  id             uuid        primary key,
  version        bigint      not null,
  session_id     uuid        not null,
  track_id       uuid,
  province       text        not null,
  theme          text,
  title          jsonb       not null,
  text           jsonb       not null,
  status         text        not null,
  commitments    jsonb       not null,
  sealed_text    text,
  text_hash      text,
  opened_at      timestamptz,
  in_force_since timestamptz,
  termination    jsonb,
  -- the earliest day of an open commitment while in force: what the sweep looks at
  next_due_on    date,
  drafted_at     timestamptz not null,
  changed_at     timestamptz not null
);
create index agreement_by_province on agreement (province, id);
create index agreement_by_due_day on agreement (next_due_on) where next_due_on is not null;
-- A session has one agreement that counts; after its termination there may be another.
create unique index one_agreement_per_session on agreement (session_id) where status <> 'TERMINATED';

create table agreement_party (
  agreement_id uuid    not null references agreement,
  actor_id     uuid    not null,
  required     boolean not null,
  primary key (agreement_id, actor_id)
);
create index agreement_by_party on agreement_party (actor_id, agreement_id);

create table agreement_signature (
  agreement_id uuid        not null references agreement,
  actor_id     uuid        not null,
  signed_at    timestamptz not null,
  hash         text        not null,
  role         text        not null,
  signed_by    text        not null, -- the signer's id in Keycloak: never leaves this table
  constraint one_signature_per_actor primary key (agreement_id, actor_id)
);

create table standard (
  id            uuid        primary key,
  version       bigint      not null,
  agreement_id  uuid        not null references agreement,
  province      text        not null,
  title         jsonb       not null,
  title_th      text        not null generated always as (title ->> 'th') stored,
  theme         text,
  status        text        not null,
  levels        jsonb       not null,
  procedure     jsonb       not null,
  conformance   jsonb,
  source        text,
  supersedes    uuid        references standard,
  superseded_by uuid,
  withdrawal    jsonb,
  adopted_at    timestamptz not null,
  changed_at    timestamptz not null
);
create index standard_by_province on standard (province, id);
create unique index one_adopted_standard_of_a_title on standard (agreement_id, title_th) where status = 'ADOPTED';
