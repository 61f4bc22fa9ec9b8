package org.buranakan.actors.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.buranakan.actors.actor.Participation;

/** The mechanisms that an actor is a member of. */
@ApplicationScoped
class Memberships implements Participation.Source {
  private final Mechanisms mechanisms;

  Memberships(Mechanisms mechanisms) {
    this.mechanisms = mechanisms;
  }

  @Override
  public List<Participation> of(UUID actor) {
    return mechanisms.of(actor).stream()
        .map(one -> new Participation("mechanism", one.mechanism(), one.role()))
        .toList();
  }
}
