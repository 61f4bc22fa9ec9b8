package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.instrument.InstrumentRefusals.FACILITATOR_NOT_OF_THE_CENTRE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.FACILITATOR_OF_ANOTHER_PROVINCE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.LAW_NEEDS_THE_CENTRE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.MANDATE_NEEDS_THE_CENTRE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.THE_CENTRE_COMMANDS;
import static org.buranakan.instruments.known.KnownRefusals.ACTOR_OF_ANOTHER_PROVINCE;

import org.buranakan.instruments.known.KnownActor;
import org.jspecify.annotations.Nullable;

/**
 * The centre enables, it does not command: who may stand behind an instrument as its facilitator,
 * and whom a mandate may empower.
 */
final class Facilitation {
  private Facilitation() {}

  /** Refuses an actor that may not facilitate an instrument of this form in this province. */
  static void requireFacilitator(
      KnownActor facilitator, @Nullable String province, @Nullable StructuralForm form) {
    if (!facilitator.isCentre() && !facilitator.isProvince()) {
      throw FACILITATOR_NOT_OF_THE_CENTRE.at("/facilitatorId", facilitator.sector());
    }
    if (facilitator.isProvince() && !facilitator.reaches(province)) {
      throw FACILITATOR_OF_ANOTHER_PROVINCE.at("/facilitatorId");
    }
    if (form == StructuralForm.LAW && !facilitator.isCentre()) {
      throw LAW_NEEDS_THE_CENTRE.at("/facilitatorId");
    }
  }

  /** Refuses an actor that may not receive the mandate of an instrument with this facilitator. */
  static void requireMandated(
      KnownActor mandated, KnownActor facilitator, @Nullable String province) {
    if (mandated.isCentre() || mandated.id().equals(facilitator.id())) {
      throw THE_CENTRE_COMMANDS.at("/mandate/actorId");
    }
    if (province != null && mandated.province() == null) {
      throw MANDATE_NEEDS_THE_CENTRE.at("/mandate/actorId");
    }
    if (province != null && !mandated.reaches(province)) {
      throw ACTOR_OF_ANOTHER_PROVINCE.at("/mandate/actorId");
    }
  }
}
