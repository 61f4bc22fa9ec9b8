package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.COMMITTEE_EXISTS;
import static org.buranakan.actors.mechanism.MechanismRefusals.NON_STRUCTURAL_UNIT_MISSING;
import static org.buranakan.actors.mechanism.MechanismRefusals.ONE_SIDED_COMMITTEE;
import static org.buranakan.actors.mechanism.MechanismRefusals.STRUCTURAL_UNIT_MISSING;
import static org.buranakan.actors.mechanism.MechanismRefusals.UNIT_OF_STRANGERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buranakan.actors.mechanism.Particulars.DialogueUnit;
import org.buranakan.actors.mechanism.Particulars.UnitKind;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.problem.Rule;

/**
 * One committee per province, in which state and non-state actors sit, and which talks in two units
 * about structural and about non-structural measures.
 */
final class RiskReductionCommitteeRule implements FormRule {
  @Override
  public List<Reason> against(Proposal proposal) {
    var reasons = new ArrayList<Reason>();
    if (proposal.committeeExists()) {
      reasons.add(COMMITTEE_EXISTS.reason());
    }
    var committee = proposal.particulars().riskReductionCommittee();
    var units = committee == null ? List.<DialogueUnit>of() : committee.units();
    Arrays.stream(UnitKind.values())
        .filter(kind -> units.stream().noneMatch(unit -> unit.kind() == kind))
        .forEach(kind -> reasons.add(missing(kind).reason()));
    if (units.stream().anyMatch(unit -> !proposal.actorIds().containsAll(unit.memberIds()))) {
      reasons.add(UNIT_OF_STRANGERS.reason());
    }
    var states = proposal.parties().stream().filter(Proposal.Party::isState).count();
    if (states == 0 || states == proposal.parties().size()) {
      reasons.add(ONE_SIDED_COMMITTEE.reason());
    }
    return reasons;
  }

  private static Rule missing(UnitKind kind) {
    return switch (kind) {
      case STRUCTURAL -> STRUCTURAL_UNIT_MISSING;
      case NON_STRUCTURAL -> NON_STRUCTURAL_UNIT_MISSING;
    };
  }
}
