package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.known.KnownRefusals.ACTOR_OF_ANOTHER_PROVINCE;

import org.buranakan.instruments.known.Cast;

/** Holds a proposal against the rules of facilitation and of what rises from below. */
final class ProposalRules {
  private ProposalRules() {}

  /** Refuses (422) a proposal that breaks one, at the place where it does. */
  static void require(Proposal said, Cast cast) {
    var facilitator = cast.get(said.facilitatorId());
    var form = said.structural() == null ? null : said.structural().form();
    Facilitation.requireFacilitator(facilitator, said.province(), form);
    if (said.mandate() != null) {
      var mandated = cast.get(said.mandate().actorId());
      Facilitation.requireMandated(mandated, facilitator, said.province());
    }
    var proposer = cast.find(said.proposerId()).orElse(null);
    if (said.programmatic() != null) {
      FromBelow.require(said.programmatic(), said.province(), proposer);
    }
    if (proposer != null && !proposer.reaches(said.province())) {
      throw ACTOR_OF_ANOTHER_PROVINCE.at("/proposerId");
    }
  }
}
