package org.buranakan.actors.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buranakan.actors.mechanism.Particulars.DialogueUnit;
import org.buranakan.actors.mechanism.Particulars.UnitKind;
import org.buranakan.platform.problem.Reason;

/**
 * One committee per province, in which state and non-state actors sit, and which talks in two units
 * about structural and about non-structural measures.
 */
final class RiskReductionCommitteeRule implements FormRule {
  @Override
  public List<Reason> against(Proposal proposal) {
    var reasons = new ArrayList<Reason>();
    if (proposal.committeeExists()) {
      reasons.add(
          because(
              "mechanism.committee-exists",
              "จังหวัดนี้มีคณะกรรมการลดความเสี่ยงภัยที่ยังดำเนินการอยู่แล้ว",
              "this province has an active risk reduction committee already"));
    }
    var committee = proposal.particulars().riskReductionCommittee();
    var units = committee == null ? List.<DialogueUnit>of() : committee.units();
    Arrays.stream(UnitKind.values())
        .filter(kind -> units.stream().noneMatch(unit -> unit.kind() == kind))
        .forEach(kind -> reasons.add(unitMissing(kind)));
    if (units.stream().anyMatch(unit -> !proposal.actorIds().containsAll(unit.memberIds()))) {
      reasons.add(
          because(
              "mechanism.unit-of-strangers",
              "สมาชิกของหน่วยสนทนาต้องเป็นสมาชิกของคณะกรรมการ",
              "who sits in a dialogue unit must be a member of the committee"));
    }
    var states = proposal.parties().stream().filter(Proposal.Party::isState).count();
    if (states == 0 || states == proposal.parties().size()) {
      reasons.add(
          because(
              "mechanism.one-sided-committee",
              "ต้องมีทั้งภาครัฐและภาคส่วนนอกภาครัฐ",
              "actors of the state and from outside the state must both sit in it"));
    }
    return reasons;
  }

  private static Reason unitMissing(UnitKind kind) {
    return kind == UnitKind.STRUCTURAL
        ? because(
            "mechanism.unit-missing",
            "ไม่มีหน่วยสนทนาด้านมาตรการใช้โครงสร้าง",
            "the structural dialogue unit is missing")
        : because(
            "mechanism.unit-missing",
            "ไม่มีหน่วยสนทนาด้านมาตรการไม่ใช้โครงสร้าง",
            "the non-structural dialogue unit is missing");
  }

  private static Reason because(String code, String th, String en) {
    return Reason.of(code, th, en).basedOn(STUDY_TH, STUDY_EN);
  }
}
