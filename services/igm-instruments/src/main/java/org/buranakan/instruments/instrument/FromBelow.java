package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.instrument.InstrumentRefusals.NOT_FROM_THE_COMMUNITY;
import static org.buranakan.instruments.instrument.InstrumentRefusals.PROGRAMME_OF_NOWHERE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.PROPOSED_FROM_ABOVE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.PROPOSER_MISSING;

import org.buranakan.instruments.known.KnownActor;
import org.jspecify.annotations.Nullable;

/** A programme rises from below: from an actor in the community, in its own province. */
final class FromBelow {
  private FromBelow() {}

  static void require(
      ProgrammeProposal programme, @Nullable String province, @Nullable KnownActor proposer) {
    if (programme.originLevel() != Level.COMMUNITY) {
      throw NOT_FROM_THE_COMMUNITY.at("/programmatic/originLevel");
    }
    if (province == null) {
      throw PROGRAMME_OF_NOWHERE.at("/province");
    }
    if (proposer == null) {
      throw PROPOSER_MISSING.at("/proposerId");
    }
    if (proposer.isCentre() || proposer.isProvince()) {
      throw PROPOSED_FROM_ABOVE.at("/proposerId");
    }
  }
}
