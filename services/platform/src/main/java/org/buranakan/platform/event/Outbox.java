package org.buranakan.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event beside the change that it tells of, in the same transaction: both commit or
 * neither does. The {@link Relay} brings it to Kafka. The columns follow Debezium's outbox event
 * router, so that an operator can put change data capture in the relay's place.
 */
@ApplicationScoped
public class Outbox {
  private static final String INSERT =
      """
      insert into outbox_event
        (id, aggregatetype, aggregateid, type, sequence, time, province, dataschema, causationid, payload)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)""";

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;
  private final Relay relay;
  private final TransactionSynchronizationRegistry transaction;

  Outbox(
      EntityManager entities,
      ObjectMapper json,
      Clock clock,
      Relay relay,
      TransactionSynchronizationRegistry transaction) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
    this.transaction = transaction;
  }

  /** Publishes what a caller's command did. */
  @Transactional(TxType.MANDATORY)
  public void publish(DomainEvent event) {
    write(event, null);
  }

  /** Publishes what this service did because of another event. */
  @Transactional(TxType.MANDATORY)
  public void publish(DomainEvent event, IncomingEvent cause) {
    write(event, cause);
  }

  private void write(DomainEvent event, @Nullable IncomingEvent cause) {
    // Flushing now takes the aggregate's row lock before the event gets its place in the queue:
    // that is why the order of the queue is the order of commits within an aggregate.
    entities.flush();
    var name = EventName.of(event.getClass());
    var aggregate = event.aggregate();
    var payload = payload(event);
    entities
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
                insert.setString(2, name.topic());
                insert.setString(3, aggregate.id().toString());
                insert.setString(4, name.type());
                insert.setLong(5, aggregate.version());
                insert.setTimestamp(6, Timestamp.from(clock.instant()));
                insert.setString(7, aggregate.province());
                insert.setString(8, name.schema());
                insert.setString(9, cause == null ? null : cause.id().toString());
                insert.setString(10, payload);
                insert.executeUpdate();
              }
            });
    transaction.registerInterposedSynchronization(new WakeRelay());
  }

  private String payload(DomainEvent event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("event can't be written as JSON", e);
    }
  }

  private final class WakeRelay implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
