-- Events on their way out. The columns follow Debezium's outbox event router;
-- "position" is the order in which the relay sends.
create table outbox_event (
  position      bigint generated always as identity primary key,
  id            uuid        not null,
  aggregatetype text        not null, -- the topic
  aggregateid   text        not null,
  type          text        not null,
  sequence      bigint      not null,
  time          timestamptz not null,
  province      text,
  dataschema    text        not null,
  causationid   text,
  payload       json        not null  -- json, not jsonb: keeps the text as it was written
);

-- Events that have had their effect here.
create table inbox_event (
  id          uuid        primary key,
  type        text        not null,
  received_at timestamptz not null default now()
);
