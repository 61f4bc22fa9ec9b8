package org.buranakan.dialogue.track;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of tracks: under which mechanism one is opened, and that a closed one stays so. */
final class TrackRefusals {
  static final Rule NOT_FOUND = notFound("track", "เวทีสนทนา", "track");

  static final Rule UNIT_WITHOUT_COMMITTEE =
      refused(
              "track.unit-without-committee",
              "หน่วยสนทนาเชิงโครงสร้างและไม่ใช้โครงสร้างมีเฉพาะในคณะกรรมการลดความเสี่ยงภัยระดับจังหวัด",
              "only a provincial risk reduction committee has structural and non-structural"
                  + " dialogue units")
          .byStudy(
              "คณะกรรมการที่เสนอมีหน่วยสนทนาสองหน่วยนี้",
              "the proposed committee has these two dialogue units");

  static final Rule CLOSED =
      conflict("track.closed", "เวทีสนทนานี้ปิดแล้ว", "this track is closed; open another one");

  private TrackRefusals() {}
}
