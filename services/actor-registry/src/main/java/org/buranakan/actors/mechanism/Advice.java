package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.CENTRE_FITS;
import static org.buranakan.actors.mechanism.MechanismRefusals.COMMITTEE_FITS;
import static org.buranakan.actors.mechanism.MechanismRefusals.COMPANY_FITS;
import static org.buranakan.actors.mechanism.MechanismRefusals.PARTNERSHIP_FITS_PUBLIC_SERVICE;
import static org.buranakan.actors.mechanism.MechanismRefusals.PARTNERSHIP_FITS_STATE_OWNER;

import java.util.Arrays;
import java.util.List;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which form of mechanism fits, and why.
///
/// @param recommended The form that suits the purpose and the owners best
/// @param because Why this form
/// @param forms All forms, with what speaks against each as things are
@Schema(name = "MechanismAdvice")
record Advice(MechanismForm recommended, Reason because, List<Finding> forms) {

  /// What speaks against one form of mechanism.
  ///
  /// @param form The form
  /// @param fits Whether it could be founded as proposed
  /// @param against What is missing or wrong; empty if it fits
  @Schema(name = "FormFinding")
  record Finding(MechanismForm form, boolean fits, List<Reason> against) {}

  static Advice on(Purpose purpose, Proposal proposal) {
    var forms =
        Arrays.stream(MechanismForm.values())
            .map(
                form -> {
                  var against = FormRule.of(form).against(proposal);
                  return new Finding(form, against.isEmpty(), against);
                })
            .toList();
    var recommended = suited(purpose, proposal);
    return new Advice(recommended, because(recommended, proposal), forms);
  }

  static MechanismForm suited(Purpose purpose, Proposal proposal) {
    return switch (purpose) {
      case REDUCE_DISASTER_RISK -> MechanismForm.RISK_REDUCTION_COMMITTEE;
      case STUDY_AND_PLAN -> MechanismForm.CITY_STUDY_CENTRE;
      case RUN_A_PUBLIC_SERVICE -> MechanismForm.PUBLIC_PRIVATE_PARTNERSHIP;
      case INVEST_IN_THE_CITY ->
          proposal.hasStateOwner()
              ? MechanismForm.PUBLIC_PRIVATE_PARTNERSHIP
              : MechanismForm.CITY_DEVELOPMENT_COMPANY;
    };
  }

  /** Says why the recommended form is the right one. */
  static Reason because(MechanismForm recommended, Proposal proposal) {
    return switch (recommended) {
      case CITY_DEVELOPMENT_COMPANY -> COMPANY_FITS.reason();
      case PUBLIC_PRIVATE_PARTNERSHIP ->
          proposal.hasStateOwner()
              ? PARTNERSHIP_FITS_STATE_OWNER.reason()
              : PARTNERSHIP_FITS_PUBLIC_SERVICE.reason();
      case CITY_STUDY_CENTRE -> CENTRE_FITS.reason();
      case RISK_REDUCTION_COMMITTEE -> COMMITTEE_FITS.reason();
    };
  }
}
