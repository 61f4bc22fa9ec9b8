package org.buranakan.platform.rest;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.event.Snapshot;

/** An aggregate of the tests' own; its events go to a topic that the broker knows. */
@Entity
public class Note {
  @Id private UUID id;
  @Version private long version;
  private String text;

  @SuppressWarnings("NullAway.Init")
  protected Note() {}

  public Note(String text) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.version = 1;
    this.text = text;
  }

  Written change(String text) {
    this.text = text;
    version++;
    return written();
  }

  public Written written() {
    return new Written(view());
  }

  View view() {
    return new View(id, version, "TH-90", text);
  }

  @EventType("mechanism.written")
  public record Written(View note) implements DomainEvent {
    @Override
    public Snapshot aggregate() {
      return note;
    }
  }

  public record View(UUID id, long version, String province, String text) implements Snapshot {
    @Override
    public int mostBytes() {
      return Outbox.MOST_BYTES;
    }
  }
}
