package org.buranakan.actors.appointment;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.forbidden;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of appointments: by whom, of whom and for which days one is made, and how it ends. */
final class AppointmentRefusals {
  static final Rule NOT_FOUND = notFound("appointment", "การแต่งตั้งผู้แทน", "appointment");

  // By whom and of whom one is made and seen.

  static final Rule MAY_NOT_APPOINT =
      forbidden(
          "caller.may-not-appoint",
          "ผู้ที่แต่งตั้งและเพิกถอนผู้แทนได้ คือผู้ที่โทเคนระบุตัวแสดงนั้น เจ้าหน้าที่ของจังหวัดนั้น หรือกระทรวง (เฉพาะตัวแสดงระดับประเทศ)",
          "representatives are appointed and revoked by those whose token names the actor, by"
              + " officers of its province, or by ministries where it is of the whole country");

  static final Rule NO_SUBDELEGATION =
      forbidden(
              "caller.no-subdelegation",
              "ท่านเป็นผู้แทนโดยการแต่งตั้ง จึงแต่งตั้งผู้อื่นต่ออีกทอดหนึ่งไม่ได้",
              "you represent this actor by appointment, and can't appoint others in turn")
          .byLaw(
              "ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 808: ตัวแทนต้องทำการด้วยตนเอง"
                  + " เว้นแต่จะมีอำนาจใช้ตัวแทนช่วงทำการได้",
              "Civil and Commercial Code, section 808: an agent must act personally, unless it has"
                  + " authority to act by a sub-agent");

  static final Rule FOREIGN =
      forbidden(
          "caller.foreign-appointment",
          "การแต่งตั้งผู้แทนแสดงต่อตัวแสดงและผู้แทนนั้น เจ้าหน้าที่และผู้เกื้อหนุนของจังหวัด และกระทรวงเท่านั้น",
          "an appointment is shown to its actor and its representative, to officers and"
              + " facilitators of the province, and to ministries");

  /** Keeps an officer from signing for every actor of the province. */
  static final Rule ONESELF =
      refused(
              "appointment.oneself",
              "แต่งตั้งตนเองเป็นผู้แทนไม่ได้",
              "nobody appoints their own account")
          .byAssumption(
              "ผู้แต่งตั้งและผู้แทนต้องเป็นคนละบัญชี", "who appoints and who represents are two");

  // For which days.

  static final Rule BEGINS_IN_THE_PAST =
      refused(
          "appointment.begins-in-the-past",
          "วันเริ่มต้น {0} ต้องไม่อยู่ก่อนวันนี้ ({1})",
          "{0} has passed: today is {1} in Thailand");

  static final Rule ENDS_BEFORE_IT_BEGINS =
      refused(
          "appointment.ends-before-it-begins",
          "วันสิ้นสุด {0} อยู่ก่อนวันเริ่มต้น {1}",
          "the last day {0} lies before the first one, {1}");

  static final Rule TOO_FAR =
      refused(
              "appointment.too-far",
              "วันที่ {0} ไกลเกิน {1} ปี",
              "{0} is more than {1} years ahead")
          .byAssumption(
              "วันที่ไกลกว่านั้นน่าจะพิมพ์ผิด หากไม่มีกำหนดสิ้นสุด ไม่ต้องระบุ validTo",
              "such a day is a slip; what has no end leaves out validTo");

  // Beside which others, and how it ends.

  static final Rule OVERLAPS =
      conflict(
          "appointment.overlaps",
          "บัญชีนี้เป็นผู้แทนของตัวแสดงนี้ในช่วงเวลาดังกล่าวแล้ว (การแต่งตั้ง {0})",
          "this account represents this actor on some of these days already: appointment {0}");

  static final Rule TOO_MANY =
      conflict(
          "appointment.too-many",
          "ตัวแสดงนี้มีการแต่งตั้งผู้แทนที่ยังไม่สิ้นสุดครบ {0} รายการแล้ว เพิกถอนรายการที่ไม่ใช้ก่อน",
          "this actor has {0} appointments that are not over already: revoke one that is not used");

  static final Rule REVOKED_ALREADY =
      conflict(
          "appointment.revoked-already",
          "การแต่งตั้งนี้ถูกเพิกถอนไปแล้ว",
          "this appointment is revoked already");

  private AppointmentRefusals() {}
}
