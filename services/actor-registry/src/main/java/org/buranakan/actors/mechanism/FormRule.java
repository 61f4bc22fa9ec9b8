package org.buranakan.actors.mechanism;

import java.util.List;
import org.buranakan.platform.problem.Reason;

/** What one form of mechanism demands. */
interface FormRule {
  String STUDY_TH = "มหาวิทยาลัยธรรมศาสตร์ (2561) พิมพ์เขียวธรรมาภิบาลแบบร่วมมือระดับจังหวัด";
  String STUDY_EN =
      "Thammasat University (2018), A Blueprint for Enhancing Collaborative Governance at the"
          + " Provincial Level";

  /** Returns all that speaks against the proposal; empty if it fits. */
  List<Reason> against(Proposal proposal);

  static FormRule of(MechanismForm form) {
    return switch (form) {
      case CITY_DEVELOPMENT_COMPANY -> new CityDevelopmentCompanyRule();
      case PUBLIC_PRIVATE_PARTNERSHIP -> new PublicPrivatePartnershipRule();
      case CITY_STUDY_CENTRE -> new CityStudyCentreRule();
      case RISK_REDUCTION_COMMITTEE -> new RiskReductionCommitteeRule();
    };
  }
}
