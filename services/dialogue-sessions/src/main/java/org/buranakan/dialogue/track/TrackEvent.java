package org.buranakan.dialogue.track;

import java.util.UUID;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to a track. */
sealed interface TrackEvent extends DomainEvent {
  TrackView track();

  @Override
  default TrackView aggregate() {
    return track();
  }

  /** Only its opening does: what makes it longer afterwards is called for by other services. */
  @Override
  default boolean addsWords() {
    return this instanceof Opened;
  }

  @EventType("track.opened")
  record Opened(TrackView track) implements TrackEvent {}

  @EventType("track.follow-up-called")
  record FollowUpCalled(TrackView track, FollowUp followUp) implements TrackEvent {}

  @EventType("track.slack")
  record Slack(TrackView track) implements TrackEvent {}

  /** Of every concluded session, whether the track had gone slack before or not. */
  @EventType("track.tightened")
  record Tightened(TrackView track, UUID sessionId) implements TrackEvent {}

  @EventType("track.closed")
  record Closed(TrackView track) implements TrackEvent {}
}
