package org.buranakan.dialogue.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.dialogue.session.ComingSession;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.TrackKeeper;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Brings what other services call for to a track, and to its next session if one is planned. */
@ApplicationScoped
class Calls {
  private final TrackKeeper tracks;
  private final ComingSession coming;

  Calls(TrackKeeper tracks, ComingSession coming) {
    this.tracks = tracks;
    this.coming = coming;
  }

  void call(
      @Nullable UUID trackId,
      String province,
      Text text,
      FollowUp.Origin origin,
      IncomingEvent cause) {
    tracks
        .call(trackId, province, text, origin, cause)
        .ifPresent(called -> coming.takeUp(called.trackId(), called.followUp(), cause));
  }

  /** The text with a word before it that says why it is on the agenda. */
  static Text because(String th, String en, Text what) {
    return Text.of(th + ": " + what.th(), en + ": " + (what.en() == null ? what.th() : what.en()));
  }
}
