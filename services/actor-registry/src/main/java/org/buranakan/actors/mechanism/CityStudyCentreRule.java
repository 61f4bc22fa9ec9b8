package org.buranakan.actors.mechanism;

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
      reasons.add(
          Reason.of(
                  "mechanism.not-a-foundation",
                  "ศูนย์ศึกษาเพื่อพัฒนาเมืองต้องเป็นมูลนิธิ",
                  "a city study centre is a foundation")
              .basedOn(
                  STUDY_TH + "; มูลนิธิ: ป.พ.พ. มาตรา 110-136",
                  STUDY_EN + "; foundations: Civil and Commercial Code, sections 110-136"));
    }
    if (centre == null || centre.jointCommitteeResolution() == null) {
      reasons.add(
          Reason.of(
                  "mechanism.no-joint-committee",
                  "ต้องจัดตั้งผ่านคณะกรรมการร่วมภาครัฐและเอกชน (กรอ.) จังหวัด",
                  "it is set up through the provincial joint public-private committee:"
                      + " name its resolution")
              .basedOn(STUDY_TH, STUDY_EN));
    }
    var needed = EnumSet.of(IncomeSource.PROVINCIAL_DEVELOPMENT_PLAN, IncomeSource.PRIVATE_SECTOR);
    if (centre == null || !centre.incomeSources().containsAll(needed)) {
      reasons.add(
          Reason.of(
                  "mechanism.one-sided-income",
                  "ต้องมีรายได้จากแผนพัฒนาจังหวัดและจากภาคเอกชน",
                  "its income comes from both the provincial development plan and the private"
                      + " sector")
              .basedOn(STUDY_TH, STUDY_EN));
    }
    return reasons;
  }
}
