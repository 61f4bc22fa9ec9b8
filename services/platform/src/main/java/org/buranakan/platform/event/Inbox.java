package org.buranakan.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Lets an event have its effect once, however often it is delivered: the effect and the event's id
 * commit together, and a known id is skipped. While the database is away it waits; an event that
 * fails for itself is tried a few times and then given to the dead-letter topic, so that it stops
 * nobody else.
 */
@ApplicationScoped
public class Inbox {
  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final int TRIES = 5;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5000;

  private final EntityManager entities;
  private final DataSource database;
  private final ObjectReader reader;

  Inbox(EntityManager entities, DataSource database, ObjectMapper json) {
    this.entities = entities;
    this.database = database;
    this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Runs the effect in a transaction of its own, unless it has been run for this event before. */
  public void receive(ConsumerRecord<String, byte[]> message, Consumer<IncomingEvent> effect) {
    var event = IncomingEvent.of(message, reader);
    var pause = FIRST_PAUSE_MILLIS;
    for (var failures = 0; ; ) {
      try {
        QuarkusTransaction.requiringNew().run(() -> once(event, effect));
        return;
      } catch (RuntimeException e) {
        if (databaseAnswers() && ++failures == TRIES) {
          throw e;
        }
        LOG.warnf(e, "event %s of %s failed, trying again", event.id(), event.type());
        sleep(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private void once(IncomingEvent event, Consumer<IncomingEvent> effect) {
    var isNew =
        entities
            .createNativeQuery(
                "insert into inbox_event (id, type) values (?1, ?2) on conflict do nothing")
            .setParameter(1, event.id())
            .setParameter(2, event.type())
            .executeUpdate();
    if (isNew == 1) {
      effect.accept(event);
    }
  }

  private boolean databaseAnswers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting to try an event again", e);
    }
  }
}
