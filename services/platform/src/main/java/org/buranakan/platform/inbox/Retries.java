package org.buranakan.platform.inbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.buranakan.platform.event.IncomingEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tries parked events again: the first of each lane after 1, 2, 4 … seconds; when it succeeds,
 * those behind it follow in order. What still fails then, or can never succeed, becomes a dead
 * letter and waits for an administrator.
 */
@ApplicationScoped
class Retries {
  private static final Logger LOG = Logger.getLogger(Retries.class);

  private final ParkedEvents parked;
  private final Effects effects;
  private final DeadLetters deadLetters;
  private final Tries tries;
  private final ObjectReader reader;

  Retries(
      ParkedEvents parked,
      Effects effects,
      DeadLetters deadLetters,
      Tries tries,
      ObjectMapper json) {
    this.parked = parked;
    this.effects = effects;
    this.deadLetters = deadLetters;
    this.tries = tries;
    this.reader = Effects.reader(json);
  }

  @Scheduled(every = "${buranakan.inbox.retry-every}", concurrentExecution = SKIP)
  void tryAgain() {
    tries.update();
    for (var due : call(parked::due)) {
      try {
        if (Retry.exhausted(due.tries())) {
          run(() -> bury(due.id()));
        } else {
          replay(due);
        }
      } catch (Throwable e) {
        LOG.warnf("parked event %s waits: %s", due.id(), Parking.reason(e));
      }
    }
  }

  private void bury(UUID id) {
    parked
        .take(id)
        .filter(taken -> taken.deadLetteredAt() == null)
        .ifPresent(
            taken -> {
              deadLetters.send(taken);
              parked.deadLettered(id);
              LOG.errorf("%s %s is a dead letter: %s", taken.type(), id, taken.reason());
            });
  }

  /**
   * Lets the event have its effect now, and then those behind it until one fails, or may not be
   * tried by itself, each in a transaction of its own.
   */
  Replayed replay(ParkedEvent first) {
    var replayed = 0;
    for (var next = Optional.of(first); next.isPresent(); replayed++) {
      var event = next.get();
      var place = Place.of(event.message());
      var work = tries.begin("replay " + event.id(), List.of(place));
      try {
        if (!call(() -> handled(event.id(), place, work))) {
          return new Replayed(replayed, null);
        }
      } catch (Throwable e) {
        tries.rest(work.worker());
        if (!Ledger.isHeld(e)) {
          var retry = Retry.after(event.tries() + 1, e);
          run(() -> parked.failed(event.id(), Parking.reason(e), retry));
        }
        return new Replayed(replayed, Parking.reason(e));
      }
      next = call(() -> parked.first(first.lane())).filter(it -> !Retry.exhausted(it.tries()));
    }
    return new Replayed(replayed, null);
  }

  /** How many had their effect, and why the next one did not, if one failed. */
  record Replayed(int events, @Nullable String failure) {}

  /** Whether it had its effect here; false if it has gone, or if another replica is at work. */
  private boolean handled(UUID id, Place place, Tries.Work work) {
    var taken = parked.take(id);
    taken.ifPresent(
        event -> {
          var unused = effects.once(List.of(IncomingEvent.of(event.message(), reader)));
          parked.remove(id);
          tries.forget(place);
        });
    tries.end(work);
    return taken.isPresent();
  }

  private static <T> T call(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  private static void run(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
