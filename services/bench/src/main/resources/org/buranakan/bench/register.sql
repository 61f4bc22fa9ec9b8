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
insert into audit_entry
    (id, at, caller, client, roles, operation, method, path, target, province, version, status, outcome, trace_id)
  values (uuidv7(), now(), '5f0c2a52-8f7a-4c57-9d3c-0b1c7f4a1e20', 'ministry-system', '{province-officer}', 'registerActor',
    'POST', '/v1/actors', '01930000-0000-7000-8000-000000000040', 'TH-90', 1, 201, 'done', '0af7651916cd43dd8448eb211c80319c');
commit;
