package org.buranakan.actors.mechanism;

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

  /** Why the recommended form is the right one. */
  static Reason because(MechanismForm recommended, Proposal proposal) {
    var reason =
        switch (recommended) {
          case CITY_DEVELOPMENT_COMPANY ->
              Reason.of(
                  "mechanism.fits.city-development-company",
                  "รูปแบบที่เหมาะ: บริษัทพัฒนาเมือง เพราะเอกชนลงทุนเองโดยไม่มีรัฐถือหุ้น",
                  "the form that fits: city development company, for private firms invest"
                      + " themselves and no state actor holds shares");
          case PUBLIC_PRIVATE_PARTNERSHIP ->
              Reason.of(
                  "mechanism.fits.public-private-partnership",
                  proposal.hasStateOwner()
                      ? "รูปแบบที่เหมาะ: การร่วมลงทุนระหว่างรัฐและเอกชน (PPP) เพราะรัฐเป็นเจ้าของร่วม จึงต้องมี TOR"
                      : "รูปแบบที่เหมาะ: การร่วมลงทุนระหว่างรัฐและเอกชน (PPP) เพราะเป็นบริการสาธารณะของรัฐ จึงต้องมี TOR",
                  proposal.hasStateOwner()
                      ? "the form that fits: public-private partnership, for the state is an owner,"
                          + " so its terms of reference must come first"
                      : "the form that fits: public-private partnership, for it runs a public"
                          + " service, so the state's terms of reference must come first");
          case CITY_STUDY_CENTRE ->
              Reason.of(
                  "mechanism.fits.city-study-centre",
                  "รูปแบบที่เหมาะ: ศูนย์ศึกษาเพื่อพัฒนาเมือง เพราะเป็นงานศึกษาและวางแผนที่ต้องเป็นกลาง",
                  "the form that fits: city study centre, for study and planning need a body"
                      + " between the sides");
          case RISK_REDUCTION_COMMITTEE ->
              Reason.of(
                  "mechanism.fits.risk-reduction-committee",
                  "รูปแบบที่เหมาะ: คณะกรรมการลดความเสี่ยงภัยระดับจังหวัด",
                  "the form that fits: provincial risk reduction committee, for disaster risk"
                      + " crosses all sectors and offices");
        };
    return reason.basedOn(FormRule.STUDY_TH, FormRule.STUDY_EN);
  }
}
