-- What registering an actor does in the database, statement by statement.
begin;
insert into actor
    (id, version, kind, sector, name, province, districts, status, mandates, registered_at, changed_at)
  values (gen_random_uuid(), 1, 'NETWORK', 'COMMUNITY', '{"th": "เครือข่ายคลองแห", "en": "Khlong Hae Network"}',
    'TH-90', '["9011"]', 'ACTIVE', '[]', now(), now());
insert into outbox_event
    (id, aggregatetype, aggregateid, type, sequence, time, province, dataschema, bytes, payload)
  values (gen_random_uuid(), 'buranakan.actors.v1', gen_random_uuid()::text, 'org.buranakan.actor.registered.v1',
    1, now(), 'TH-90', 'https://buranakan.org/contracts/events/actor/registered.schema.json', 400,
    '{"actor": {"id": "01930000-0000-7000-8000-000000000040", "version": 1, "kind": "network", "sector": "community", "name": {"th": "เครือข่ายคลองแห", "en": "Khlong Hae Network"}, "province": "TH-90", "districts": ["9011"], "identifiers": [], "status": "active", "mandates": [], "registeredAt": "2026-11-24T03:12:45Z", "changedAt": "2026-11-24T03:12:45Z"}}');
commit;
