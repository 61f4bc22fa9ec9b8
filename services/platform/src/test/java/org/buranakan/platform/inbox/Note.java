package org.buranakan.platform.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;
import org.buranakan.platform.event.Snapshot;

/** An aggregate of the test's own; its events go to a topic that the broker knows. */
@Entity
class Note {
  @Id private UUID id;
  private long version = 1;
  private String text;

  protected Note() {}

  Note(UUID id, String text) {
    this.id = id;
    this.text = text;
  }

  Written written() {
    return new Written(new View(id, version, "TH-90", text));
  }

  @EventType("mechanism.written")
  record Written(View note) implements DomainEvent {
    @Override
    public Snapshot aggregate() {
      return note;
    }
  }

  record View(UUID id, long version, String province, String text) implements Snapshot {}
}
