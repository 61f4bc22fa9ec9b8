package org.buranakan.actors.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.buranakan.actors.actor.ActorDirectory;
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
    return proposal(members, particulars, mechanisms.hasActiveCommittee(province));
  }

  /** The mechanism as it would be with one more member. */
  Proposal with(Mechanism mechanism, Member member) {
    var members = Stream.concat(mechanism.members().stream(), Stream.of(member)).toList();
    return proposal(members, mechanism.particulars(), false);
  }

  private Proposal proposal(
      List<Member> members, @Nullable Particulars particulars, boolean committeeExists) {
    var known = actors.requireActive(members.stream().map(Member::actorId).toList());
    var parties =
        members.stream()
            .map(
                member ->
                    new Proposal.Party(
                        java.util.Objects.requireNonNull(known.get(member.actorId())),
                        member.role()))
            .toList();
    return new Proposal(
        parties, particulars == null ? Particulars.NONE : particulars, committeeExists);
  }
}
