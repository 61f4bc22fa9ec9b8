package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.buranakan.instruments.known.References.Reference;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.jspecify.annotations.Nullable;

/** Remembers sessions that were held, and the lessons that they left. */
@ApplicationScoped
class SessionFeed implements Feed {
  private static final Set<String> HELD = Set.of("concluded", "minutes-approved");

  private final References references;

  SessionFeed(References references) {
    this.references = references;
  }

  @Override
  public String aggregate() {
    return "session";
  }

  @Override
  public void remember(IncomingEvent event) {
    var session = event.data(Told.class).session();
    var held = HELD.contains(session.status());
    var lessons = session.lessons() == null ? List.of() : session.lessons();
    remember(ReferenceKind.SESSION, session, event, held);
    // A lesson is cited by the session that taught it.
    remember(ReferenceKind.LESSON, session, event, held && !lessons.isEmpty());
  }

  private void remember(ReferenceKind kind, Session session, IncomingEvent event, boolean citable) {
    references.remember(
        new Reference(kind, session.id(), event.sequence(), null, session.province(), citable));
  }

  /** What this service uses of every {@code session.*}. */
  record Told(Session session) {}

  record Session(
      UUID id, @Nullable String province, String status, @Nullable List<Object> lessons) {}
}
