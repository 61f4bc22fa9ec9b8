package org.buranakan.actors.actor;

import static org.buranakan.actors.actor.ActorRefusals.CONSENT_DATE;
import static org.buranakan.actors.actor.ActorRefusals.CONSENT_IN_FUTURE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
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
      throw CONSENT_DATE.at("/processing/consentedOn");
    }
    if (consentedOn != null && consentedOn.isAfter(ThaiTime.date(now))) {
      throw CONSENT_IN_FUTURE.at("/processing/consentedOn");
    }
    return this;
  }
}
