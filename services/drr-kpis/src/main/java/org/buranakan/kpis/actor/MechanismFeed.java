package org.buranakan.kpis.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Remembers mechanisms, so that scorecards can name the committee that answers for a province. */
@ApplicationScoped
class MechanismFeed implements Feed {
  private final Directory directory;

  MechanismFeed(Directory directory) {
    this.directory = directory;
  }

  @Override
  public String aggregate() {
    return "mechanism";
  }

  @Override
  public void remember(IncomingEvent event) {
    directory.remember(event.data(Told.class).mechanism());
  }

  /** What this service uses of every {@code mechanism.*}. */
  record Told(Mechanism mechanism) {}

  record Mechanism(
      UUID id, long version, String form, Text name, @Nullable String province, String status) {}
}
