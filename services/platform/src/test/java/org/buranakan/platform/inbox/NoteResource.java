package org.buranakan.platform.inbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.buranakan.platform.event.Outbox;

@Path("/v1/notes")
class NoteResource {
  private final EntityManager entities;
  private final Outbox outbox;

  NoteResource(EntityManager entities, Outbox outbox) {
    this.entities = entities;
    this.outbox = outbox;
  }

  record Said(String text, int times) {}

  @POST
  @PermitAll
  @Transactional
  public Note.View write(Said said) {
    var note = new Note(UuidCreator.getTimeOrderedEpoch(), said.text().repeat(said.times()));
    entities.persist(note);
    outbox.publish(note.written());
    return note.written().note();
  }
}
