package org.buranakan.dialogue.session;

import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/** Why a session refuses. */
final class Refusals {
  private Refusals() {}

  static Problem startsInThePast() {
    return Problem.refusedAt(
        "/startsAt",
        Reason.of(
            "session.starts-in-past",
            "เวลาเริ่มประชุมต้องเป็นเวลาในอนาคต",
            "a session must start in the future"));
  }

  static Problem startsTooFarAhead() {
    return Problem.refusedAt(
        "/startsAt",
        Reason.of(
                "session.starts-too-far-ahead",
                "กำหนดประชุมล่วงหน้าได้ไม่เกินสองปี",
                "a session can be planned at most two years ahead")
            .basedOn("ข้อสมมติ", "an assumption"));
  }

  static Problem anotherIsComing(int number) {
    return Problem.conflict(
        Reason.of(
            "session.another-is-coming",
            "เวทีนี้มีการประชุมครั้งที่ " + number + " รออยู่แล้ว",
            "session " + number + " of this track is still to come: conclude or cancel it first"));
  }

  static Problem agendaFrozen() {
    return Problem.conflict(
        Reason.of(
            "session.agenda-frozen",
            "ออกหนังสือเชิญแล้ว แก้ไขระเบียบวาระไม่ได้",
            "the agenda is frozen: the notice has been sent or the session is over"));
  }

  static Problem agendaEmpty() {
    return Problem.refused(
        Reason.of(
            "session.agenda-empty",
            "ยังไม่มีระเบียบวาระ จึงออกหนังสือเชิญไม่ได้",
            "an invitation needs an agenda: put something on it first"));
  }

  static Problem noticedAlready() {
    return Problem.conflict(
        Reason.of(
            "session.noticed-already",
            "ออกหนังสือเชิญไปแล้ว หรือการประชุมสิ้นสุดแล้ว",
            "the notice has been sent already, or the session is over"));
  }

  static Problem notNoticed() {
    return Problem.conflict(
        Reason.of(
            "session.not-noticed",
            "ยังไม่ได้ออกหนังสือเชิญประชุม",
            "the notice has not been sent yet"));
  }

  static Problem over() {
    return Problem.conflict(
        Reason.of(
            "session.over",
            "การประชุมสิ้นสุดหรือถูกยกเลิกแล้ว",
            "the session is concluded or cancelled"));
  }

  static Problem concludedAlready() {
    return Problem.conflict(
        Reason.of(
            "session.concluded-already",
            "สรุปการประชุมนี้ไปแล้ว",
            "this session has been concluded already"));
  }

  static Problem nobodyCame() {
    return Problem.refused(
        Reason.of(
            "session.nobody-came",
            "ยังไม่มีผู้เข้าร่วมประชุม จึงสรุปผลไม่ได้",
            "nobody attended, so there is nothing to conclude; cancel it instead"));
  }

  static Problem itemUnknown(UUID item) {
    return Problem.refusedAt(
        "/itemId",
        Reason.of(
            "session.item-unknown",
            "ไม่มีวาระ " + item + " ในการประชุมนี้",
            "there is no item " + item + " on the agenda"));
  }

  static Problem itemWithoutDecision() {
    return Problem.refusedAt(
        "/itemId",
        Reason.of(
            "session.item-without-decision",
            "แสดงจุดยืนได้เฉพาะวาระเพื่อพิจารณา",
            "positions are taken on decision items only"));
  }

  static Problem notAttending(UUID actor) {
    return Problem.refusedAt(
        "/actorId",
        Reason.of(
            "session.not-attending",
            "ตัวแสดง " + actor + " ไม่ได้เข้าร่วมประชุมนี้",
            "actor " + actor + " does not attend this session"));
  }

  static Problem actorSpokeItself() {
    return Problem.conflict(
        Reason.of(
                "session.actor-spoke-itself",
                "ตัวแสดงนี้แสดงจุดยืนด้วยตนเองแล้ว มีแต่ตัวแสดงนั้นเองที่เปลี่ยนได้",
                "this actor has said itself where it stands: only the actor changes that")
            .basedOn(
                "ข้อสมมติ: สิ่งที่ตัวแสดงกล่าวเอง ผู้อื่นแก้ไม่ได้",
                "assumption: what an actor said itself, nobody else changes"));
  }

  static Problem commentsTooLong(int ofAnActor, int ofAll) {
    return Problem.refused(
        Reason.of(
                "session.comments-too-long",
                "ความเห็นในการประชุมหนึ่งครั้งมีได้ไม่เกิน %d ตัวอักษรต่อตัวแสดง และไม่เกิน %d ตัวอักษรรวมกัน"
                    .formatted(ofAnActor, ofAll),
                "the comments in a session have at most %d characters of an actor, and %d in all"
                    .formatted(ofAnActor, ofAll))
            .basedOn(
                "ข้อสมมติ: ความเห็นเป็นบันทึกสั้น ข้อความเต็มอยู่ในรายงานการประชุม",
                "assumption: comments are short; what was said at length stands in the minutes"));
  }

  static Problem notConcluded() {
    return Problem.conflict(
        Reason.of(
            "session.not-concluded",
            "เขียนและรับรองรายงานการประชุมได้เมื่อสรุปการประชุมแล้ว และยังไม่รับรอง",
            "minutes are written and approved after the session is concluded, and once"));
  }

  static Problem noMinutes() {
    return Problem.conflict(
        Reason.of(
            "session.no-minutes",
            "ยังไม่มีรายงานการประชุมให้รับรอง",
            "there are no minutes to approve yet"));
  }
}
