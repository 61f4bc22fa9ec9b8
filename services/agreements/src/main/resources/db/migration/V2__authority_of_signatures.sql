-- Who may speak for an actor by its appointment, as the registry told.
create table known_appointment (
  id             uuid   primary key,
  version        bigint not null,
  representative text   not null, -- an account's id in Keycloak
  document       jsonb  not null
);
create index known_appointment_by_representative on known_appointment (representative, id);

-- On what authority it was signed: none is the token, which was the only one before.
alter table agreement_signature
  add column appointment_id      uuid,
  add column appointment_version bigint;
