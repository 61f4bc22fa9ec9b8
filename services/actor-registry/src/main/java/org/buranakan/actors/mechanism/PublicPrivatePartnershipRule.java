package org.buranakan.actors.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** A partnership needs both sides, and the state's complete terms of reference. */
final class PublicPrivatePartnershipRule implements FormRule {
  private static final String LAW_TH =
      "พ.ร.บ.การร่วมลงทุนระหว่างรัฐและเอกชน พ.ศ. 2562 และ " + STUDY_TH;
  private static final String LAW_EN =
      "Public-Private Partnership Act B.E. 2562 (2019), and " + STUDY_EN;

  @Override
  public List<Reason> against(Proposal proposal) {
    var reasons = new ArrayList<Reason>();
    if (proposal.as(MemberRole.STATE_PARTY).noneMatch(Proposal.Party::isState)) {
      reasons.add(
          Reason.of(
                  "mechanism.no-state-party",
                  "ต้องมีหน่วยงานของรัฐเป็นคู่สัญญา",
                  "a partnership needs a state actor as state party")
              .basedOn(LAW_TH, LAW_EN));
    }
    if (proposal.as(MemberRole.PRIVATE_PARTY).allMatch(Proposal.Party::isState)) {
      reasons.add(
          Reason.of(
                  "mechanism.no-private-party",
                  "ต้องมีเอกชนเป็นคู่สัญญา",
                  "a partnership needs an actor outside the state as private party")
              .basedOn(LAW_TH, LAW_EN));
    }
    missing(proposal.particulars().publicPrivatePartnership())
        .forEach((en, th) -> reasons.add(incomplete(th, en)));
    return reasons;
  }

  /** The parts of the terms of reference that are missing: English and Thai name. */
  private static Map<String, String> missing(Particulars.@Nullable Partnership partnership) {
    var terms = partnership == null ? null : partnership.termsOfReference();
    var missing = new TreeMap<String, String>();
    note(missing, terms == null ? null : terms.authority(), "authority", "อำนาจหน้าที่");
    note(missing, terms == null ? null : terms.rights(), "rights", "สิทธิ");
    note(
        missing,
        terms == null ? null : terms.operatingConditions(),
        "operating conditions",
        "เงื่อนไขการดำเนินงาน");
    note(missing, terms == null ? null : terms.remuneration(), "remuneration", "ค่าตอบแทน");
    return missing;
  }

  private static void note(Map<String, String> missing, @Nullable Text part, String en, String th) {
    if (part == null) {
      missing.put(en, th);
    }
  }

  private static Reason incomplete(String th, String en) {
    return Reason.of(
            "mechanism.tor-incomplete",
            "ข้อกำหนด (TOR) ของรัฐยังไม่ได้กำหนด" + th,
            "the state's terms of reference don't settle the " + en)
        .basedOn(LAW_TH, LAW_EN);
  }
}
