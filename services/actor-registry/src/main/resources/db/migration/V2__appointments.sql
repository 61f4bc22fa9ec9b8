-- Who may speak and sign for an actor, by whole days in Thailand.
create table appointment (
  id             uuid        primary key,
  version        bigint      not null,
  actor_id       uuid        not null references actor,
  province       text,
  representative uuid        not null, -- an account's id in Keycloak
  valid_from     date        not null,
  valid_to       date,
  appointed_at   timestamptz not null,
  appointed_by   text        not null, -- accounts' ids: they never leave this table
  revoked_at     timestamptz,
  revoked_by     text
);
create index appointment_by_actor on appointment (actor_id, id);
create index appointment_by_representative on appointment (representative, id);
create index appointment_by_province on appointment (province, id);
