package org.buranakan.actors.mechanism;

import java.util.List;
import org.buranakan.platform.problem.Reason;

/** The demands of one form of mechanism. */
interface FormRule {
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
