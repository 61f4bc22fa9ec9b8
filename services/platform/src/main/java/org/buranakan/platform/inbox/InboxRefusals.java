package org.buranakan.platform.inbox;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;

import org.buranakan.platform.problem.Rule;

/** The rules of what administrators do with parked events and replicas. */
final class InboxRefusals {
  static final Rule NOT_FOUND = notFound("parked-event", "เหตุการณ์ที่พักไว้", "parked event");

  static final Rule NOT_FIRST =
      conflict(
          "parked-event.not-first",
          "ต้องจัดการ {0} ซึ่งมาก่อนในกลุ่มเดียวกันก่อน",
          "{0} of the same aggregate came earlier and has to go first");

  static final Rule BUSY =
      conflict(
          "parked-event.busy",
          "เหตุการณ์นี้กำลังถูกประมวลผลอยู่หรือเพิ่งเสร็จ",
          "it is being tried at this moment, or was just done");

  static final Rule FAILED_AGAIN =
      conflict("parked-event.failed-again", "ประมวลผลไม่สำเร็จอีกครั้ง: {0}", "failed again: {0}");

  static final Rule BEING_REBUILT =
      conflict(
          "replicas.being-rebuilt",
          "กำลังสร้างสำเนาข้อมูลใหม่อยู่แล้ว",
          "the replicas are being rebuilt already");

  private InboxRefusals() {}
}
