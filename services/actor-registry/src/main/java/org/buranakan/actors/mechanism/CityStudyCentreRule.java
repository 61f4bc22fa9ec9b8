package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.NOT_A_FOUNDATION;
import static org.buranakan.actors.mechanism.MechanismRefusals.NO_JOINT_COMMITTEE;
import static org.buranakan.actors.mechanism.MechanismRefusals.ONE_SIDED_INCOME;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.buranakan.actors.mechanism.Particulars.IncomeSource;
import org.buranakan.actors.mechanism.Particulars.LegalForm;
import org.buranakan.platform.problem.Reason;

/**
 * A study centre stands between the sides: a foundation, set up through the provincial joint
 * public-private committee (กรอ.), that lives on both the province's plan and private money.
 */
final class CityStudyCentreRule implements FormRule {
  @Override
  public List<Reason> against(Proposal proposal) {
    var centre = proposal.particulars().cityStudyCentre();
    var reasons = new ArrayList<Reason>();
    if (centre == null || centre.legalForm() != LegalForm.FOUNDATION) {
      reasons.add(NOT_A_FOUNDATION.reason());
    }
    if (centre == null || centre.jointCommitteeResolution() == null) {
      reasons.add(NO_JOINT_COMMITTEE.reason());
    }
    var needed = EnumSet.of(IncomeSource.PROVINCIAL_DEVELOPMENT_PLAN, IncomeSource.PRIVATE_SECTOR);
    if (centre == null || !centre.incomeSources().containsAll(needed)) {
      reasons.add(ONE_SIDED_INCOME.reason());
    }
    return reasons;
  }
}
