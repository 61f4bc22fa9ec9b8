package org.buranakan.actors.appointment;

import java.time.LocalDate;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** What may become an appointment, and why other things may not. */
final class AppointmentRules {
  private static final int LONGEST_YEARS = 10;

  private AppointmentRules() {}

  static void requireDays(LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (from.isBefore(today)) {
      throw Problem.refusedAt(
          "/validFrom",
          Reason.of(
              "appointment.begins-in-the-past",
              "วันเริ่มต้น " + from + " ต้องไม่อยู่ก่อนวันนี้ (" + today + ")",
              from + " has passed: today is " + today + " in Thailand"));
    }
    requireNear("/validFrom", from, today);
    if (to != null) {
      if (to.isBefore(from)) {
        throw Problem.refusedAt(
            "/validTo",
            Reason.of(
                "appointment.ends-before-it-begins",
                "วันสิ้นสุด " + to + " อยู่ก่อนวันเริ่มต้น " + from,
                "the last day " + to + " lies before the first one, " + from));
      }
      requireNear("/validTo", to, today);
    }
  }

  private static void requireNear(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw Problem.refusedAt(
          pointer,
          Reason.of(
                  "appointment.too-far",
                  "วันที่ " + day + " ไกลเกิน " + LONGEST_YEARS + " ปี",
                  day + " is more than " + LONGEST_YEARS + " years ahead")
              .basedOn(
                  "สมมติฐานของระบบ: วันที่ไกลกว่านั้นน่าจะพิมพ์ผิด หากไม่มีกำหนดสิ้นสุด ไม่ต้องระบุ validTo",
                  "assumption: such a day is a slip; what has no end leaves out validTo"));
    }
  }

  /** Else an officer could sign for every actor of the province. */
  static Problem oneself() {
    return Problem.refusedAt(
        "/representative",
        Reason.of(
                "appointment.oneself",
                "แต่งตั้งตนเองเป็นผู้แทนไม่ได้",
                "nobody appoints their own account")
            .basedOn(
                "สมมติฐานของระบบ: ผู้แต่งตั้งและผู้แทนต้องเป็นคนละบัญชี",
                "assumption: who appoints and who represents are two"));
  }

  static Problem overlaps(Appointment other) {
    var view = other.view();
    return Problem.conflict(
        Reason.of(
            "appointment.overlaps",
            "บัญชีนี้เป็นผู้แทนของตัวแสดงนี้ในช่วงเวลาดังกล่าวแล้ว (การแต่งตั้ง " + view.id() + ")",
            "this account represents this actor on some of these days already: appointment "
                + view.id()));
  }

  static Problem tooMany(int most) {
    return Problem.conflict(
        Reason.of(
            "appointment.too-many",
            "ตัวแสดงนี้มีการแต่งตั้งผู้แทนที่ยังไม่สิ้นสุดครบ "
                + most
                + " รายการแล้ว เพิกถอนรายการที่ไม่ใช้ก่อน",
            "this actor has "
                + most
                + " appointments that are not over already: revoke one that is not used"));
  }

  static Problem revokedAlready() {
    return Problem.conflict(
        Reason.of(
            "appointment.revoked-already",
            "การแต่งตั้งนี้ถูกเพิกถอนไปแล้ว",
            "this appointment is revoked already"));
  }
}
