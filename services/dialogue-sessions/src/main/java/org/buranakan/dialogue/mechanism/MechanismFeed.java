package org.buranakan.dialogue.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;

/** Remembers the bodies under which a dialogue can be held. */
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
    var mechanism = event.data(Told.class).mechanism();
    mechanisms.remember(
        new KnownMechanism(
            mechanism.id(),
            event.sequence(),
            mechanism.form(),
            mechanism.province(),
            mechanism.status().equals("active")));
  }

  /** What this service uses of every {@code mechanism.*}. */
  record Told(Mechanism mechanism) {}

  record Mechanism(UUID id, String form, String province, String status) {}
}
