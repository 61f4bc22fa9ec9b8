-- Who runs a session decides who may change it: known without a look at its track.
alter table session add column facilitator_id uuid;

update session set facilitator_id = track.facilitator_id from track where track.id = session.track_id;
