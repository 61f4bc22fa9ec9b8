package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.jspecify.annotations.Nullable;

/** Remembers of every mechanism its form, province and status. */
@ApplicationScoped
class MechanismFeed implements Feed {
  private final KnownMechanisms mechanisms;

  MechanismFeed(KnownMechanisms mechanisms) {
    this.mechanisms = mechanisms;
  }

  @Override
  public String aggregate() {
    return "mechanism";
  }

  @Override
  public void remember(IncomingEvent event) {
    var told = event.data(Told.class).mechanism();
    var active = told.status().equals("active");
    mechanisms.remember(told.id(), event.sequence(), told.province(), told.form(), active);
  }

  /** What this service uses of every {@code mechanism.*}. */
  record Told(Mechanism mechanism) {}

  record Mechanism(UUID id, String form, @Nullable String province, String status) {}
}
