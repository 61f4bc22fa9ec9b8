package org.buranakan.actors.mechanism;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buranakan.actors.actor.KnownActor;

/**
 * A mechanism as somebody wants to found it: all that the rules of the forms look at.
 *
 * @param committeeExists whether the province has an active risk reduction committee already
 */
record Proposal(List<Party> parties, Particulars particulars, boolean committeeExists) {

  /** An actor and the part that it would have. */
  record Party(KnownActor actor, MemberRole role) {
    boolean isState() {
      return actor.sector().isState();
    }
  }

  Stream<Party> as(MemberRole role) {
    return parties.stream().filter(party -> party.role() == role);
  }

  boolean hasStateOwner() {
    return as(MemberRole.SHAREHOLDER).anyMatch(Party::isState);
  }

  Set<UUID> actorIds() {
    return parties.stream().map(party -> party.actor().id()).collect(Collectors.toSet());
  }
}
