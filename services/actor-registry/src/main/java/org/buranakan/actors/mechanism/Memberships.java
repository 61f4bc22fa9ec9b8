package org.buranakan.actors.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
    return mechanisms.of(actor).stream().flatMap(mechanism -> roles(mechanism, actor)).toList();
  }

  private static Stream<Participation> roles(Mechanism mechanism, UUID actor) {
    return mechanism.members().stream()
        .filter(member -> member.actorId().equals(actor))
        .map(
            member ->
                new Participation(
                    "mechanism",
                    mechanism.id(),
                    member.role().name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
