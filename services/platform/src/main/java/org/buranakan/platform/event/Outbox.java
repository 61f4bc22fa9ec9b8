package org.buranakan.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.RequestRefusals;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event beside the change that it tells of, in the same transaction: both commit or
 * neither does. The {@link Relay} brings it to Kafka. The columns follow Debezium's outbox event
 * router, so that an operator can put change data capture in the relay's place.
 */
@ApplicationScoped
public class Outbox {
  private static final Logger LOG = Logger.getLogger(Outbox.class);
  private static final String INSERT =
      """
      insert into outbox_event
        (id, aggregatetype, aggregateid, type, sequence, time, province, dataschema, causationid,
         traceparent, bytes, payload)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)""";

  /**
   * The most that a payload may have: brokers take messages of a MiB, headers included, unless told
   * otherwise. An event that no broker takes would stop all those behind it.
   */
  public static final int MOST_BYTES = 1_000_000;

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;
  private final Relay relay;
  private final AtCommit atCommit;
  private final ChangeLog changes;
  private final TransactionSynchronizationRegistry transaction;

  Outbox(
      EntityManager entities,
      ObjectMapper json,
      Clock clock,
      Relay relay,
      AtCommit atCommit,
      ChangeLog changes,
      TransactionSynchronizationRegistry transaction) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
    this.atCommit = atCommit;
    this.changes = changes;
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
    if (!event.aggregate().equals(event.aggregate().brief())) {
      throw new IllegalStateException(event.getClass() + " would tell what not all may see");
    }
    // Flushing now takes the aggregate's row lock before the event gets its place in the queue, at
    // the commit: that is why the order of the queue is the order of commits within an aggregate.
    entities.flush();
    var id = UuidCreator.getTimeOrderedEpoch();
    changes.changed(event, cause);
    atCommit.add(insert(id, event, cause));
    wakeRelayAfterCommit(event.aggregate());
    log(id, event, cause);
  }

  private AtCommit.Write insert(UUID id, DomainEvent event, @Nullable IncomingEvent cause) {
    var name = EventName.of(event.getClass());
    var aggregate = event.aggregate();
    var isBounded = cause == null && event.addsWords();
    var payload = payload(event, isBounded ? aggregate.mostBytes() : MOST_BYTES);
    return AtCommit.Write.of(
        INSERT,
        id,
        name.topic(),
        aggregate.id().toString(),
        name.type(),
        aggregate.version(),
        Timestamp.from(clock.instant()),
        aggregate.province(),
        name.schema(),
        cause == null ? null : cause.id().toString(),
        Trace.parent(),
        payload.length,
        new String(payload, UTF_8));
  }

  private byte[] payload(DomainEvent event, int most) {
    try {
      var payload = json.writeValueAsBytes(event);
      if (payload.length > most) {
        throw tooLarge(payload.length, most);
      }
      return payload;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("event can't be written as JSON", e);
    }
  }

  private static Problem tooLarge(int bytes, int most) {
    return RequestRefusals.DOCUMENT_TOO_LARGE.problem(
        "%,d".formatted(bytes), "%,d".formatted(most));
  }

  /** Once for all events of the transaction. */
  private void wakeRelayAfterCommit(Snapshot aggregate) {
    var first = published();
    if (first == null) {
      transaction.registerInterposedSynchronization(new WakeRelay());
    }
    if (first == null || first.id().equals(aggregate.id())) {
      transaction.putResource(this, aggregate);
    }
  }

  /** The aggregate of which this transaction told first, as it told of it last. */
  public @Nullable Snapshot published() {
    return (Snapshot) transaction.getResource(this);
  }

  private static void log(UUID id, DomainEvent event, @Nullable IncomingEvent cause) {
    var name = EventName.of(event.getClass());
    if (cause == null) {
      LOG.debugf("%s is published as %s", name.type(), id);
    } else {
      LOG.infof("%s is published as %s because of %s", name.type(), id, cause.type());
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
