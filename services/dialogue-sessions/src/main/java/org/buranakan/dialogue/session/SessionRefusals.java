package org.buranakan.dialogue.session;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.explained;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of sessions: how one is planned and held, and what is found of it and its track. */
final class SessionRefusals {
  static final Rule NOT_FOUND = notFound("session", "การประชุม", "session");

  // When a session is held.

  static final Rule STARTS_IN_PAST =
      refused(
          "session.starts-in-past",
          "เวลาเริ่มประชุมต้องเป็นเวลาในอนาคต",
          "a session must start in the future");

  static final Rule STARTS_TOO_FAR_AHEAD =
      refused(
              "session.starts-too-far-ahead",
              "กำหนดประชุมล่วงหน้าได้ไม่เกินสองปี",
              "a session can be planned at most two years ahead")
          .byAssumption(
              "สองปีคือสองเท่าของรอบเวลาที่ยาวที่สุดของเวที",
              "two years are twice the longest cadence of a track");

  static final Rule ANOTHER_IS_COMING =
      conflict(
          "session.another-is-coming",
          "เวทีนี้มีการประชุมครั้งที่ {0} รออยู่แล้ว",
          "session {0} of this track is still to come: conclude or cancel it first");

  // On what people are invited to talk.

  static final Rule AGENDA_FROZEN =
      conflict(
          "session.agenda-frozen",
          "ออกหนังสือเชิญแล้ว แก้ไขระเบียบวาระไม่ได้",
          "the agenda is frozen: the notice has been sent or the session is over");

  static final Rule AGENDA_EMPTY =
      refused(
          "session.agenda-empty",
          "ยังไม่มีระเบียบวาระ จึงออกหนังสือเชิญไม่ได้",
          "an invitation needs an agenda: put something on it first");

  static final Rule NOTICED_ALREADY =
      conflict(
          "session.noticed-already",
          "ออกหนังสือเชิญไปแล้ว หรือการประชุมสิ้นสุดแล้ว",
          "the notice has been sent already, or the session is over");

  static final Rule NOT_NOTICED =
      conflict(
          "session.not-noticed",
          "ยังไม่ได้ออกหนังสือเชิญประชุม",
          "the notice has not been sent yet");

  // Where those who attend stand.

  static final Rule ITEM_UNKNOWN =
      refused(
          "session.item-unknown",
          "ไม่มีวาระ {0} ในการประชุมนี้",
          "there is no item {0} on the agenda");

  static final Rule ITEM_WITHOUT_DECISION =
      refused(
          "session.item-without-decision",
          "แสดงจุดยืนได้เฉพาะวาระเพื่อพิจารณา",
          "positions are taken on decision items only");

  static final Rule NOT_ATTENDING =
      refused(
          "session.not-attending",
          "ตัวแสดง {0} ไม่ได้เข้าร่วมประชุมนี้",
          "actor {0} does not attend this session");

  static final Rule ACTOR_SPOKE_ITSELF =
      conflict(
              "session.actor-spoke-itself",
              "ตัวแสดงนี้แสดงจุดยืนด้วยตนเองแล้ว มีแต่ตัวแสดงนั้นเองที่เปลี่ยนได้",
              "this actor has said itself where it stands: only the actor changes that")
          .byAssumption(
              "สิ่งที่ตัวแสดงกล่าวเอง ผู้อื่นแก้ไม่ได้",
              "what an actor said itself, nobody else changes");

  static final Rule COMMENTS_TOO_LONG =
      refused(
              "session.comments-too-long",
              "ความเห็นในการประชุมหนึ่งครั้งมีได้ไม่เกิน {0} ตัวอักษรต่อตัวแสดง และไม่เกิน {1} ตัวอักษรรวมกัน",
              "the comments in a session have at most {0} characters of an actor, and {1} in all")
          .byAssumption(
              "ความเห็นเป็นบันทึกสั้น ข้อความเต็มอยู่ในรายงานการประชุม",
              "comments are short; what was said at length stands in the minutes");

  // How a session ends.

  static final Rule NOBODY_CAME =
      refused(
          "session.nobody-came",
          "ยังไม่มีผู้เข้าร่วมประชุม จึงสรุปผลไม่ได้",
          "nobody attended, so there is nothing to conclude; cancel it instead");

  static final Rule CONCLUDED_ALREADY =
      conflict(
          "session.concluded-already",
          "สรุปการประชุมนี้ไปแล้ว",
          "this session has been concluded already");

  static final Rule OVER =
      conflict(
          "session.over",
          "การประชุมสิ้นสุดหรือถูกยกเลิกแล้ว",
          "the session is concluded or cancelled");

  static final Rule NOT_CONCLUDED =
      conflict(
          "session.not-concluded",
          "เขียนและรับรองรายงานการประชุมได้เมื่อสรุปการประชุมแล้ว และยังไม่รับรอง",
          "minutes are written and approved after the session is concluded, and once");

  static final Rule NO_MINUTES =
      conflict(
          "session.no-minutes",
          "ยังไม่มีรายงานการประชุมให้รับรอง",
          "there are no minutes to approve yet");

  // Whether an item reached a consensus.

  static final Rule ACROSS_SECTORS =
      ofConsensus(
          explained(
              "consensus.across-sectors",
              "ไม่มีผู้คัดค้าน และผู้เห็นชอบมาจาก {0} ภาคส่วนทั้งรัฐและนอกรัฐ",
              "nobody opposes it, and those in favour come from {0} sectors, of the state and"
                  + " outside it"));

  static final Rule OPPOSED =
      ofConsensus(
          explained(
              "consensus.opposed",
              "มีผู้เข้าร่วมคัดค้าน {0} ราย",
              "{0} of the attending actors oppose it"));

  static final Rule NO_SUPPORT =
      ofConsensus(
          explained(
              "consensus.no-support",
              "ยังไม่มีผู้สนับสนุนหรือยอมรับ",
              "nobody supports or accepts it"));

  static final Rule WITHOUT_STATE =
      ofConsensus(
          explained(
              "consensus.without-state",
              "ผู้สนับสนุนและผู้ยอมรับยังไม่มีภาครัฐ",
              "those in favour are all from outside the state"));

  static final Rule STATE_ONLY =
      ofConsensus(
          explained(
              "consensus.state-only",
              "ผู้สนับสนุนและผู้ยอมรับมีแต่ภาครัฐ",
              "those in favour are all from the state"));

  // How well the track keeps going.

  static final Rule CADENCE_KEPT =
      ofTheNuts(
          explained(
              "track.tight",
              "ผ่านไป {0} วัน ยังอยู่ในรอบ {1} วัน",
              "{0} days have passed, within the cadence of {1}"));

  static final Rule CADENCE_MISSED =
      ofTheNuts(
          explained(
              "track.slack",
              "ผ่านไป {0} วัน เกินรอบ {1} วัน น้อตเริ่มหลวม",
              "{0} days have passed, more than the cadence of {1}"));

  static final Rule TRACK_ENDED =
      ofTheNuts(explained("track.closed", "เวทีสนทนาปิดแล้ว", "the track is closed"));

  private SessionRefusals() {}

  private static Rule ofConsensus(Rule rule) {
    return rule.byStudy(
        "ฉันทามติข้ามภาคส่วน ทั้งนี้ เกณฑ์ขั้นต่ำหนึ่งภาครัฐและหนึ่งนอกภาครัฐเป็นสมมติฐานของระบบ",
        "consensus across sectors; the threshold, one sector of the state and one other, is an"
            + " assumption");
  }

  private static Rule ofTheNuts(Rule rule) {
    return rule.byStudy(
        "การขันน้อต ทั้งนี้ รอบเวลาเป็นของเวทีนั้นเอง",
        "tightening the nuts; the cadence is the track's own");
  }
}
