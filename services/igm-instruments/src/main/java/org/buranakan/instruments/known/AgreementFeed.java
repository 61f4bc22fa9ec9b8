package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.instruments.known.References.Reference;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Remembers agreements: one in force opens the way for a programme that cites it. */
@ApplicationScoped
class AgreementFeed implements Feed {
  private final References references;

  AgreementFeed(References references) {
    this.references = references;
  }

  @Override
  public String aggregate() {
    return "agreement";
  }

  @Override
  public void remember(IncomingEvent event) {
    var told = event.data(Told.class).agreement();
    references.remember(
        new Reference(
            ReferenceKind.AGREEMENT,
            told.id(),
            event.sequence(),
            told.title(),
            told.province(),
            told.status().equals("in-force")));
  }

  /** What this service uses of every {@code agreement.*}. */
  record Told(Agreement agreement) {}

  record Agreement(UUID id, @Nullable Text title, @Nullable String province, String status) {}
}
