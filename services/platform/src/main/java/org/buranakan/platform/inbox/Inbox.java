package org.buranakan.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.IncomingEvent.Malformed;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Lets every event have its effect once, however often it is delivered: effect and event id commit
 * together, and a known id is skipped. What was polled at once is handled in one transaction; if
 * that fails it is halved until the event that fails stands alone, and this one is parked, with the
 * later ones of its aggregate, so that it stops nobody else. An event that may have ended a process
 * is handled alone from the start, and parked if it did so again. While the database is away, or a
 * rebuild is at work, it waits.
 */
@ApplicationScoped
public class Inbox {
  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final long LONGEST_PAUSE_MILLIS = 2000;
  private static final String WORKER = "inbox";

  private final Effects effects;
  private final Parking parking;
  private final Tries tries;
  private final DataSource database;
  private final ObjectReader reader;
  private final MeterRegistry meters;

  Inbox(
      Effects effects,
      Parking parking,
      Tries tries,
      DataSource database,
      ObjectMapper json,
      MeterRegistry meters) {
    this.effects = effects;
    this.parking = parking;
    this.tries = tries;
    this.database = database;
    this.reader = Effects.reader(json);
    this.meters = meters;
  }

  @Incoming("events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> polled) {
    var messages = new ArrayList<ConsumerRecord<String, byte[]>>(polled.count());
    polled.forEach(messages::add);
    while (!received(messages)) {
      sleep(LONGEST_PAUSE_MILLIS);
    }
  }

  /** What left the inbox would end the consumer. What was done is known next time. */
  private boolean received(List<ConsumerRecord<String, byte[]>> messages) {
    try {
      tries.update();
      for (var portion : Portions.of(messages, message -> tries.of(message) > 0)) {
        receive(portion);
      }
      return true;
    } catch (Throwable e) {
      LOG.errorf(e, "%d events can't even be parked, and wait", messages.size());
      tries.rest(WORKER);
      return false;
    }
  }

  private void receive(List<ConsumerRecord<String, byte[]>> messages) {
    if (tries.of(messages.getFirst()) >= Tries.MOST) {
      park(messages.getFirst(), Tries.REASON, Retry.never());
      return;
    }
    try {
      count(commit(messages, () -> handle(messages)));
    } catch (Throwable e) {
      if (messages.size() > 1) {
        var half = messages.size() / 2;
        receive(messages.subList(0, half));
        receive(messages.subList(half, messages.size()));
      } else {
        again(messages, e);
      }
    }
  }

  /** At once, as it may have met another writer; then it is parked, and tried again from there. */
  private void again(List<ConsumerRecord<String, byte[]>> single, Throwable first) {
    try {
      LOG.debugf(first, "an event of %s failed, trying again", single.getFirst().topic());
      count(commit(single, () -> handle(single)));
    } catch (Throwable second) {
      park(single.getFirst(), Parking.reason(second), Retry.after(1, second));
    }
  }

  private void park(ConsumerRecord<String, byte[]> message, String reason, Retry retry) {
    count(
        commit(
            List.of(message),
            () -> {
              parking.park(message, reason, retry);
              return new Outcome(0, 0, 1);
            }));
  }

  /** What became of the events of a transaction. */
  private record Outcome(int handled, int known, int parked) {}

  private Outcome handle(List<ConsumerRecord<String, byte[]>> messages) {
    var blocked = parking.lanes(messages);
    var events = new ArrayList<IncomingEvent>(messages.size());
    for (var message : messages) {
      var lane = Lane.of(message);
      if (blocked.contains(lane)) {
        parking.parkBehind(message);
      } else {
        try {
          events.add(IncomingEvent.of(message, reader));
        } catch (Malformed e) {
          parking.park(message, Parking.reason(e), Retry.never());
          blocked.add(lane);
        }
      }
    }
    var handled = effects.once(events);
    return new Outcome(handled, events.size() - handled, messages.size() - events.size());
  }

  /**
   * In a transaction of its own, after it is written down which events it is about; waits for the
   * database instead of giving up.
   */
  private Outcome commit(List<ConsumerRecord<String, byte[]>> messages, Callable<Outcome> work) {
    var places = messages.stream().map(Place::of).toList();
    for (var pause = 100L; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
      try {
        var begun = tries.begin(WORKER, places);
        return QuarkusTransaction.requiringNew().call(() -> ended(begun, messages, work.call()));
      } catch (RuntimeException e) {
        tries.rest(WORKER);
        if (databaseAnswers() && !Ledger.isHeld(e)) {
          throw e;
        }
        LOG.warnf("events wait for the database: %s", e.getMessage());
        sleep(pause);
      }
    }
  }

  private Outcome ended(
      Tries.Work work, List<ConsumerRecord<String, byte[]>> messages, Outcome outcome) {
    tries.end(work);
    messages.stream()
        .filter(message -> tries.of(message) > 0)
        .forEach(message -> tries.forget(Place.of(message)));
    return outcome;
  }

  private boolean databaseAnswers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private void count(Outcome outcome) {
    count("handled", outcome.handled());
    count("known", outcome.known());
    count("parked", outcome.parked());
  }

  private void count(String outcome, int events) {
    meters.counter("buranakan.inbox.events", "outcome", outcome).increment(events);
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while events waited for the database", e);
    }
  }
}
