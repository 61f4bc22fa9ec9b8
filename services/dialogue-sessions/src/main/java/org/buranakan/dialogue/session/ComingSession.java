package org.buranakan.dialogue.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;

/** The next session of a track, to which calls of other services are brought. */
@ApplicationScoped
public class ComingSession {
  private final Sessions sessions;
  private final Outbox outbox;
  private final Clock clock;

  ComingSession(Sessions sessions, Outbox outbox, Clock clock) {
    this.sessions = sessions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Puts it on the agenda if a session is planned; otherwise it waits on the track. */
  public void takeUp(UUID trackId, FollowUp followUp, IncomingEvent cause) {
    sessions
        .coming(trackId)
        .flatMap(session -> session.takeUp(followUp, clock.instant()))
        .ifPresent(event -> outbox.publish(event, cause));
  }
}
