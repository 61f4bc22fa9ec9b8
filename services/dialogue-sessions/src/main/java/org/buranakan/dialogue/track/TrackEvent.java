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

  /// A dialogue was opened, by people or (with `ce_causationid`) because an event called for one
  /// where there was none.
  @EventType("track.opened")
  record Opened(TrackView track) implements TrackEvent {}

  /// Something that the next session must come back to was put on the track; `ce_causationid` names
  /// what called for it.
  @EventType("track.follow-up-called")
  record FollowUpCalled(TrackView track, FollowUp followUp) implements TrackEvent {}

  /// The track missed its cadence. Told once per slack period.
  @EventType("track.slack")
  record Slack(TrackView track) implements TrackEvent {}

  /// A session was concluded, whether the track had gone slack before or not: the next one is due
  /// one cadence later, and what it carried is done.
  ///
  /// @param sessionId The session that was concluded
  @EventType("track.tightened")
  record Tightened(TrackView track, UUID sessionId) implements TrackEvent {}

  /// The dialogue has ended.
  @EventType("track.closed")
  record Closed(TrackView track) implements TrackEvent {}
}
