package org.buranakan.actors.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// For what, and on which legal basis, a person's data are kept.
///
/// @param purpose What the data are for, as the person was told (PDPA section 23)
/// @param legalBasis Why the law allows to keep them
/// @param consentedOn The day on which the person consented; with the legal basis consent, and only
///     with it
public record Processing(
    @NotNull @Valid Text purpose,
    @NotNull LegalBasis legalBasis,
    @Schema(examples = "2026-01-15") @Nullable LocalDate consentedOn) {

  /** 422 unless the day of consent goes with the basis. */
  Processing checked(Instant now) {
    if ((legalBasis == LegalBasis.CONSENT) != (consentedOn != null)) {
      throw refused(
          Reason.of(
              "actor.consent-date",
              "ต้องระบุวันที่ให้ความยินยอมเมื่อใช้ฐานความยินยอม และเฉพาะเมื่อใช้ฐานนี้",
              "the day of consent is said where the legal basis is consent, and only there"));
    }
    if (consentedOn != null && consentedOn.isAfter(ThaiTime.date(now))) {
      throw refused(
          Reason.of(
              "actor.consent-in-future",
              "วันที่ให้ความยินยอมต้องไม่อยู่ในอนาคต",
              "the day of consent lies in the future"));
    }
    return this;
  }

  private static Problem refused(Reason reason) {
    return Problem.refusedAt(
        "/processing/consentedOn",
        reason.basedOn(
            "ข้อสันนิษฐาน: ผู้ควบคุมข้อมูลต้องแสดงได้ว่าได้รับความยินยอมเมื่อใด"
                + " (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 19)",
            "assumption: the controller has to be able to show when consent was given (Personal"
                + " Data Protection Act B.E. 2562 (2019), section 19)"));
  }
}
