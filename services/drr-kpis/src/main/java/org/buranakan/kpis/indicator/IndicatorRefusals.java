package org.buranakan.kpis.indicator;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of indicators: how one is defined, from what it is computed, and how it ends. */
final class IndicatorRefusals {
  static final Rule NOT_FOUND = notFound("indicator", "ตัวชี้วัด", "indicator");

  // How an indicator is defined.

  static final Rule CODE_TAKEN =
      conflict(
          "indicator.code-taken",
          "มีตัวชี้วัดหรือตัวแปรที่ใช้รหัส {0} แล้ว",
          "an indicator or variable with code {0} exists");

  static final Rule TOO_MANY =
      conflict(
          "indicator.too-many",
          "มีตัวชี้วัดของตนเองครบ {0} ตัวแล้ว ยกเลิกตัวที่ไม่ใช้ก่อน",
          "there are {0} own indicators already: retire one that is not used");

  // From what it is computed; also said in place of a value that there can't be.

  static final Rule CIRCULAR =
      refused(
          "formula.circular", "สูตรอ้างถึงตัวเอง: {0}", "the formula leads back to itself: {0}");

  static final Rule TOO_DEEP =
      refused(
          "formula.too-complex",
          "สูตรซับซ้อนเกินไป: ตัวชี้วัดคำนวณต่อกันเกิน {0} ชั้น",
          "the formula is too complex: more than {0} indicators are computed from each other");

  static final Rule TOO_MANY_INPUTS =
      refused(
          "formula.too-complex",
          "สูตรซับซ้อนเกินไป: ต้องใช้ตัวแปรรวมเกิน {0} ตัว",
          "the formula is too complex: more than {0} variables have to be reported for it");

  static final Rule TOO_MANY_FORMULAS =
      refused(
          "formula.too-complex",
          "สูตรซับซ้อนเกินไป: ต้องคำนวณตัวชี้วัดรวมเกิน {0} ตัว",
          "the formula is too complex: more than {0} indicators have to be computed for it");

  static final Rule WITHOUT_INPUTS =
      refused(
              "formula.without-inputs",
              "สูตรต้องใช้ตัวแปรที่มีผู้รายงานอย่างน้อยหนึ่งตัว",
              "the formula has to use at least one variable that is reported")
          .byAssumption(
              "ค่าตัวชี้วัดมาจากสิ่งที่วัดได้ มิใช่ค่าคงที่",
              "an indicator shows what was measured, and not a constant");

  static final Rule NO_VALUE_IF_RETIRED =
      refused(
          "value.indicator-retired",
          "ไม่คำนวณ เพราะตัวชี้วัด {0} ยกเลิกแล้ว",
          "there is no value: indicator {0} is retired");

  // How it ends.

  static final Rule GIVEN =
      refused(
              "indicator.given",
              "ตัวชี้วัดของกรอบเซนไดยกเลิกไม่ได้",
              "an indicator of the Sendai Framework can't be retired")
          .byLaw(
              "กรอบการดำเนินงานเซนไดเพื่อการลดความเสี่ยงจากภัยพิบัติ พ.ศ. 2558–2573",
              "Sendai Framework for Disaster Risk Reduction 2015–2030");

  static final Rule RETIRED_ALREADY =
      conflict("indicator.retired", "ตัวชี้วัดนี้ยกเลิกแล้ว", "this indicator is retired already");

  static final Rule IN_USE =
      conflict(
          "indicator.in-use",
          "ยังมีสิ่งที่คำนวณจากตัวชี้วัดนี้อยู่ ต้องยกเลิกก่อน: {0}",
          "this indicator is still used; retire first what uses it: {0}");

  private IndicatorRefusals() {}
}
