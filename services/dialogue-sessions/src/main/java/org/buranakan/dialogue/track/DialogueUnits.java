package org.buranakan.dialogue.track;

import static org.buranakan.dialogue.track.TrackRefusals.UNIT_WITHOUT_COMMITTEE;

import org.buranakan.dialogue.mechanism.KnownMechanisms;

/** Under which mechanism a dialogue may be held. */
final class DialogueUnits {
  private DialogueUnits() {}

  /** The mechanism must be active in the province; only a risk reduction committee has units. */
  static void require(OpeningTrack said, KnownMechanisms mechanisms) {
    var mechanism = said.mechanismId();
    if (mechanism != null) {
      mechanisms.requireActiveIn(said.province(), "/mechanismId", mechanism);
    }
    if (said.unit() != null && (mechanism == null || !mechanisms.hasDialogueUnits(mechanism))) {
      throw UNIT_WITHOUT_COMMITTEE.at("/unit");
    }
  }
}
