package org.buranakan.dialogue.session;

import static org.buranakan.dialogue.session.SessionRefusals.CADENCE_KEPT;
import static org.buranakan.dialogue.session.SessionRefusals.CADENCE_MISSED;
import static org.buranakan.dialogue.session.SessionRefusals.TRACK_ENDED;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.buranakan.dialogue.track.TrackStatus;
import org.buranakan.dialogue.track.TrackView;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How well a dialogue keeps going (ขันน้อต, tightening the nuts).
///
/// @param trackId The track
/// @param state How it stands now
/// @param reason Why it stands so
/// @param cadenceDays A session shall be concluded at least every so many days
/// @param openedAt When the track was opened
/// @param lastConcludedAt When a session was concluded last; missing if none was yet
/// @param nextDueBy When the track goes slack unless a session is concluded before
/// @param intervals From the opening to the first conclusion, and from each to the next
/// @param shareOnTime Of the intervals, how many kept the cadence: 0 to 1; missing for none
record Continuity(
    UUID trackId,
    State state,
    Reason reason,
    @Schema(examples = "30") int cadenceDays,
    Instant openedAt,
    @Nullable Instant lastConcludedAt,
    Instant nextDueBy,
    List<Interval> intervals,
    @Schema(examples = "0.75") @Nullable Double shareOnTime) {

  /// How the track stands now.
  @Schema(name = "ContinuityState")
  enum State {
    /// The sessions follow within the cadence.
    @JsonProperty("tight")
    TIGHT,
    /// The cadence was missed.
    @JsonProperty("slack")
    SLACK,
    /// The track has ended.
    @JsonProperty("closed")
    CLOSED
  }

  /// The time from the opening to the first conclusion, or from one conclusion to the next.
  ///
  /// @param from When it began
  /// @param to When it ended, with a conclusion
  /// @param days How long it was, in whole days
  /// @param onTime Not longer than the cadence
  @Schema(name = "ContinuityInterval")
  record Interval(Instant from, Instant to, @Schema(examples = "28") long days, boolean onTime) {}

  static Continuity of(TrackView track, List<Instant> concludedAt, Instant now) {
    var intervals = new ArrayList<Interval>();
    var from = track.openedAt();
    for (var to : concludedAt) {
      var took = Duration.between(from, to);
      var onTime = took.compareTo(Duration.ofDays(track.cadenceDays())) <= 0;
      intervals.add(new Interval(from, to, took.toDays(), onTime));
      from = to;
    }
    var state = state(track, now);
    var onTime = intervals.stream().filter(Interval::onTime).count();
    return new Continuity(
        track.id(),
        state,
        reason(state, track, Duration.between(from, now).toDays()),
        track.cadenceDays(),
        track.openedAt(),
        track.lastConcludedAt(),
        track.nextDueBy(),
        intervals,
        intervals.isEmpty() ? null : (double) onTime / intervals.size());
  }

  private static State state(TrackView track, Instant now) {
    if (track.status() == TrackStatus.CLOSED) {
      return State.CLOSED;
    }
    // The sweep may be a moment late; the answer is not.
    return now.isAfter(track.nextDueBy()) ? State.SLACK : State.TIGHT;
  }

  private static Reason reason(State state, TrackView track, long days) {
    return switch (state) {
      case TIGHT -> CADENCE_KEPT.reason(days, track.cadenceDays());
      case SLACK -> CADENCE_MISSED.reason(days, track.cadenceDays());
      case CLOSED -> TRACK_ENDED.reason();
    };
  }
}
