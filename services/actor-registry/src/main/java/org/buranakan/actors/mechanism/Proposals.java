package org.buranakan.actors.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.actors.actor.ActorDirectory;
import org.buranakan.actors.actor.KnownActor;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules of the forms look at. */
@ApplicationScoped
class Proposals {
  private final ActorDirectory actors;
  private final Mechanisms mechanisms;

  Proposals(ActorDirectory actors, Mechanisms mechanisms) {
    this.actors = actors;
    this.mechanisms = mechanisms;
  }

  Proposal toFound(String province, List<Member> members, @Nullable Particulars particulars) {
    return proposal(
        members,
        actors.requireActive(ids(members)),
        particulars == null ? Particulars.NONE : particulars,
        mechanisms.hasActiveCommittee(province));
  }

  /** The mechanism as it would be with one more member, who has to be active. */
  Proposal with(Mechanism mechanism, Member member) {
    var unused = actors.requireActive(List.of(member.actorId()));
    var members = Stream.concat(mechanism.members().stream(), Stream.of(member)).toList();
    return proposal(members, actors.find(ids(members)), mechanism.particulars(), false);
  }

  /** The mechanism as it would be without this member. */
  Proposal without(Mechanism mechanism, UUID actor) {
    var members =
        mechanism.members().stream().filter(member -> !member.actorId().equals(actor)).toList();
    return proposal(
        members, actors.find(ids(members)), mechanism.particulars().without(actor), false);
  }

  private static List<UUID> ids(List<Member> members) {
    return members.stream().map(Member::actorId).toList();
  }

  private static Proposal proposal(
      List<Member> members,
      Map<UUID, KnownActor> known,
      Particulars particulars,
      boolean committeeExists) {
    var parties =
        members.stream()
            .map(
                member ->
                    new Proposal.Party(
                        Objects.requireNonNull(known.get(member.actorId())), member.role()))
            .toList();
    return new Proposal(parties, particulars, committeeExists);
  }
}
