package org.buranakan.dialogue.track;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.buranakan.platform.event.Outbox;

/** Finds tracks that have missed their cadence. Every replica sweeps; none waits for another. */
@ApplicationScoped
class SlackSweep {
  private static final int BATCH = 10; // of documents that may be long

  private final Tracks tracks;
  private final Outbox outbox;
  private final Clock clock;

  SlackSweep(Tracks tracks, Outbox outbox, Clock clock) {
    this.tracks = tracks;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(every = "{dialogue.slack-sweep}", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    sweep(clock.instant());
  }

  /** Goes on, a batch in a transaction of its own, until no overdue track is left. */
  void sweep(Instant now) {
    while (QuarkusTransaction.requiringNew().call(() -> batch(now)) == BATCH) {}
  }

  private int batch(Instant now) {
    var overdue = tracks.overdue(now, BATCH);
    for (var track : overdue) {
      track.slacken(now).ifPresent(outbox::publish);
    }
    return overdue.size();
  }
}
