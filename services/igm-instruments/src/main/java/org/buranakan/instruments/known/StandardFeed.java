package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.instruments.known.References.Reference;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Remembers standards of practice: an adopted one can be cited. */
@ApplicationScoped
class StandardFeed implements Feed {
  private final References references;

  StandardFeed(References references) {
    this.references = references;
  }

  @Override
  public String aggregate() {
    return "standard";
  }

  @Override
  public void remember(IncomingEvent event) {
    var told = event.data(Told.class).standard();
    references.remember(
        new Reference(
            ReferenceKind.STANDARD,
            told.id(),
            event.sequence(),
            told.title(),
            told.province(),
            told.status().equals("adopted")));
  }

  /** What this service uses of every {@code standard.*}. */
  record Told(Standard standard) {}

  record Standard(UUID id, @Nullable Text title, @Nullable String province, String status) {}
}
