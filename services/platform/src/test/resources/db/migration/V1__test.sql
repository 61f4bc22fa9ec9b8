create table known_actor (id uuid primary key, version bigint not null, name text not null);

create table effect (
  position bigint generated always as identity primary key,
  event_id uuid   not null,
  subject  uuid   not null,
  sequence bigint not null
);

create table note (id uuid primary key, version bigint not null, text text not null);

-- Its events are those of a topic that the broker knows.
call audit_documents('mechanism', 'select id, version, to_jsonb(note) as document from note');
