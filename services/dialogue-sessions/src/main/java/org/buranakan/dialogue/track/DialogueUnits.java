package org.buranakan.dialogue.track;

import org.buranakan.dialogue.mechanism.KnownMechanisms;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

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
      throw Problem.refusedAt(
          "/unit",
          Reason.of(
                  "track.unit-without-committee",
                  "หน่วยสนทนาเชิงโครงสร้างและไม่ใช้โครงสร้างมีเฉพาะในคณะกรรมการลดความเสี่ยงภัยระดับจังหวัด",
                  "only a provincial risk reduction committee has structural and non-structural"
                      + " dialogue units")
              .basedOn(
                  "ข้อเสนอของการศึกษา มหาวิทยาลัยธรรมศาสตร์ 2561",
                  "the study's proposal (Thammasat University 2018)"));
    }
  }
}
