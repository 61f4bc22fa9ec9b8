package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.NO_PRIVATE_PARTY;
import static org.buranakan.actors.mechanism.MechanismRefusals.NO_STATE_PARTY;
import static org.buranakan.actors.mechanism.MechanismRefusals.TERMS_INCOMPLETE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** A partnership needs both sides, and the state's complete terms of reference. */
final class PublicPrivatePartnershipRule implements FormRule {
  @Override
  public List<Reason> against(Proposal proposal) {
    var reasons = new ArrayList<Reason>();
    if (proposal.as(MemberRole.STATE_PARTY).noneMatch(Proposal.Party::isState)) {
      reasons.add(NO_STATE_PARTY.reason());
    }
    if (proposal.as(MemberRole.PRIVATE_PARTY).allMatch(Proposal.Party::isState)) {
      reasons.add(NO_PRIVATE_PARTY.reason());
    }
    missing(proposal.particulars().publicPrivatePartnership())
        .forEach((en, th) -> reasons.add(TERMS_INCOMPLETE.reason(Text.of(th, en))));
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
}
