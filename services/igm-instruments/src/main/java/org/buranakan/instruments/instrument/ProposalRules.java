package org.buranakan.instruments.instrument;

import org.buranakan.instruments.known.Cast;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/** Holds a proposal against the rules of facilitation and of what rises from below. */
final class ProposalRules {
  private ProposalRules() {}

  /** Refuses (422) a proposal that breaks one, at the place where it does. */
  static void require(Proposal said, Cast cast) {
    var facilitator = cast.get(said.facilitatorId());
    var form = said.structural() == null ? null : said.structural().form();
    Facilitation.objection(facilitator, said.province(), form)
        .ifPresent(reason -> refuse("/facilitatorId", reason));
    if (said.mandate() != null) {
      var mandated = cast.get(said.mandate().actorId());
      Facilitation.objectionToMandate(mandated, facilitator, said.province())
          .ifPresent(reason -> refuse("/mandate/actorId", reason));
    }
    var proposer = cast.find(said.proposerId()).orElse(null);
    if (said.programmatic() != null) {
      FromBelow.objection(said.programmatic(), said.province(), proposer)
          .ifPresent(error -> refuse(String.valueOf(error.pointer()), error.reason()));
    }
    if (proposer != null && !proposer.reaches(said.province())) {
      refuse(
          "/proposerId",
          Reason.of(
              "actor.of-another-province",
              "ตัวแสดงนี้อยู่ต่างจังหวัด",
              "this actor belongs to another province"));
    }
  }

  private static void refuse(String pointer, Reason reason) {
    throw Problem.refusedAt(pointer, reason);
  }
}
