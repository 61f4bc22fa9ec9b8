package org.buranakan.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.buranakan.platform.event.AtCommit;
import org.buranakan.platform.event.ChangeLog;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventName;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Puts every change on record, with the digest of what was committed: in the entry of the command
 * that made it, or in an entry of the service's own, where an event or the clock was the cause.
 */
@ApplicationScoped
class Changes implements ChangeLog {
  private final AtCommit atCommit;
  private final TransactionSynchronizationRegistry transaction;
  private final String service;
  private final Clock clock;

  Changes(
      AtCommit atCommit,
      TransactionSynchronizationRegistry transaction,
      @ConfigProperty(name = "quarkus.application.name") String service,
      Clock clock) {
    this.atCommit = atCommit;
    this.transaction = transaction;
    this.service = service;
    this.clock = clock;
  }

  @Override
  public void changed(DomainEvent event, @Nullable IncomingEvent cause) {
    open()
        .of(event, cause)
        .add(new Change(EventName.of(event.getClass()).aggregate(), event.aggregate().id()));
  }

  /** The command that this transaction is. */
  void by(AuditEntry command) {
    open().command = command;
  }

  private Open open() {
    var open = (Open) transaction.getResource(this);
    if (open == null) {
      open = new Open();
      transaction.putResource(this, open);
      atCommit.ask(open::writes);
    }
    return open;
  }

  /** Why something was done that nobody called for. */
  private record Cause(@Nullable UUID event) {}

  private record Own(DomainEvent first, SequencedSet<Change> changes) {}

  /** What this transaction has to put on record yet. */
  private final class Open {
    private @Nullable AuditEntry command;
    private final Map<Cause, Own> own = new LinkedHashMap<>();

    private SequencedSet<Change> of(DomainEvent event, @Nullable IncomingEvent cause) {
      return own.computeIfAbsent(
              new Cause(cause == null ? null : cause.id()),
              _ -> new Own(event, new LinkedHashSet<>()))
          .changes();
    }

    private List<AtCommit.Write> writes() {
      var writes = new ArrayList<AtCommit.Write>();
      if (command != null) {
        var done = own.remove(new Cause(null));
        writes.addAll(inEntries(command, done == null ? List.of() : List.copyOf(done.changes())));
        command = null;
      }
      own.forEach(
          (cause, done) ->
              writes.addAll(inEntries(ownEntry(cause, done.first()), List.copyOf(done.changes()))));
      own.clear();
      return writes;
    }
  }

  /** In one, or where one would be too long, in several that say the same of who and what. */
  private List<AtCommit.Write> inEntries(AuditEntry entry, List<Change> changes) {
    var most = AuditEntries.MOST_DOCUMENTS;
    var writes = new ArrayList<AtCommit.Write>();
    writes.add(AuditEntries.insert(entry, changes.subList(0, Math.min(most, changes.size()))));
    for (var from = most; from < changes.size(); from += most) {
      writes.add(
          AuditEntries.insert(
              entry.again(newId(entry.at())),
              changes.subList(from, Math.min(from + most, changes.size()))));
    }
    return writes;
  }

  private AuditEntry ownEntry(Cause cause, DomainEvent first) {
    var now = clock.instant();
    var name = EventName.of(first.getClass());
    var aggregate = first.aggregate();
    var trace = Span.current().getSpanContext();
    return new AuditEntry(
        newId(now),
        now,
        service,
        null,
        List.of(),
        name.aggregate() + "." + name.what(),
        cause.event() == null ? "OWN" : "EVENT",
        cause.event() == null ? "/" : "/events/" + cause.event(),
        aggregate.id().toString(),
        aggregate.province(),
        aggregate.version(),
        200,
        Outcome.DONE,
        null,
        trace.isValid() ? trace.getTraceId() : null,
        List.of(),
        null,
        null);
  }

  private static UUID newId(Instant now) {
    return UuidCreator.getTimeOrderedEpoch(now);
  }
}
