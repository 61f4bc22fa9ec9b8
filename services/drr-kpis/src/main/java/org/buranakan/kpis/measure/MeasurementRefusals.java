package org.buranakan.kpis.measure;

import static org.buranakan.platform.problem.Rule.explained;

import org.buranakan.platform.problem.Rule;

/** The rules of values: why there is none, and what to know of one. Nothing is refused by them. */
final class MeasurementRefusals {
  // Why there is no value.

  static final Rule INPUTS_MISSING =
      explained(
          "value.inputs-missing",
          "ไม่มีข้อมูลของ: {0}",
          "nobody reported: {0}; missing is not zero");

  static final Rule DIVIDES_BY_ZERO =
      explained(
          "value.divides-by-zero",
          "คำนวณ {0} ไม่ได้ เพราะตัวหารเป็นศูนย์",
          "{0} can't be computed: a denominator is zero");

  static final Rule TOO_LARGE =
      explained(
          "value.too-large",
          "คำนวณ {0} ไม่ได้ เพราะค่าระหว่างคำนวณใหญ่เกินกว่าจะเป็นตัวเลขทางสถิติ",
          "{0} can't be computed: it comes to numbers larger than any figure");

  static final Rule TOO_SMALL =
      explained(
          "value.too-small",
          "คำนวณ {0} ไม่ได้ เพราะค่าระหว่างคำนวณเล็กเกินกว่าจะเป็นตัวเลขทางสถิติ",
          "{0} can't be computed: it comes to numbers smaller than any figure, yet not zero");

  // What to know of a value.

  static final Rule CALENDAR_YEAR =
      explained(
              "value.calendar-year",
              "ตัวเลขเป็นของปีปฏิทิน {0} ไม่ใช่ปีงบประมาณ",
              "the figures are of the calendar year {1}, not of the fiscal year")
          .byAssumption(
              "หากไม่มีข้อมูลรายปีงบประมาณ ใช้ปีปฏิทินเลขเดียวกัน (การรายงานเซนไดใช้ปีปฏิทิน)",
              "where there is no figure of the fiscal year, the calendar year of the same number"
                  + " stands in (Sendai reports are of calendar years)");

  static final Rule EARLIER_DENOMINATOR =
      explained(
              "value.earlier-denominator",
              "ใช้ {0} ของปี {1} เพราะไม่มีของปี {2}",
              "{0} is of {3}, since there is none of {4}")
          .byAssumption(
              "ตัวหารเปลี่ยนแปลงน้อย จึงใช้ปีก่อนหน้าล่าสุดไม่เกิน {5} ปี",
              "denominators change slowly, so the latest of the {5} years before stands in");

  private MeasurementRefusals() {}
}
