package org.buranakan.kpis.kpi;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.explained;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of KPIs: for what one is defined, how it ends, and why it stands as it does. */
final class KpiRefusals {
  static final Rule NOT_FOUND = notFound("kpi", "ตัวชี้วัดผลงาน (KPI) ", "KPI");

  // The indicator that a KPI measures.

  static final Rule UNKNOWN_INDICATOR =
      refused(
          "kpi.unknown-indicator",
          "ไม่มีตัวชี้วัด {0}",
          "there is no indicator {0}; see GET /v1/indicators");

  static final Rule INDICATOR_RETIRED =
      refused("kpi.indicator-retired", "ตัวชี้วัดนี้ยกเลิกแล้ว", "this indicator is retired");

  static final Rule NATIONAL_INDICATOR =
      refused(
          "kpi.national-indicator",
          "{0} เป็นตัวชี้วัดระดับประเทศ ใช้กับจังหวัดไม่ได้",
          "{0} is a national indicator and makes no sense for a province");

  static final Rule FOREIGN_INDICATOR =
      refused(
          "kpi.foreign-indicator",
          "ตัวชี้วัดนี้เป็นของจังหวัด {0}",
          "this indicator is for province {0}");

  // Its years.

  static final Rule YEAR_OUT_OF_RANGE =
      refused(
          "kpi.year-out-of-range",
          "ปีงบประมาณต้องอยู่ระหว่าง พ.ศ. {0} ถึง {1}",
          "the fiscal year must lie between {2} and {3}");

  static final Rule BASELINE_NOT_BEFORE =
      refused(
          "kpi.baseline-not-before",
          "ปีฐานต้องอยู่ก่อนปีเป้าหมาย",
          "the baseline's year must lie before the target's");

  // The other KPIs of the province.

  static final Rule TOO_MANY =
      conflict(
          "kpi.too-many",
          "จังหวัดนี้มี KPI ครบ {0} ตัวแล้ว ยกเลิกตัวที่ไม่ใช้ก่อน",
          "the province has {0} KPIs already: retire one that is not used");

  static final Rule EXISTS =
      conflict(
          "kpi.exists",
          "มี KPI ของตัวชี้วัด จังหวัด และปีงบประมาณนี้แล้ว",
          "there is a KPI for this indicator, province and fiscal year");

  // How it ends.

  static final Rule RETIRED_ALREADY =
      conflict("kpi.retired", "KPI นี้ยกเลิกแล้ว", "this KPI is retired already");

  // Why it stands as it does.

  static final Rule TARGET_REACHED =
      ofTheTarget(
          explained(
              "kpi.target-reached",
              "ค่า {0} ({1}) ถึงเป้าหมาย {2}",
              "{0} in {1} reaches the target of {2}"));

  static final Rule TARGET_MISSED =
      ofTheTarget(
          explained(
              "kpi.target-missed",
              "ค่า {0} ({1}) ยังไม่ถึงเป้าหมาย {2}",
              "{0} in {1} does not reach the target of {2}"));

  static final Rule NO_VALUE_YET =
      explained("kpi.no-data", "ยังไม่มีค่าที่คำนวณได้", "there is no value yet");

  private KpiRefusals() {}

  private static Rule ofTheTarget(Rule rule) {
    return rule.byAssumption(
        "เทียบค่าล่าสุดกับเป้าหมายโดยตรง ไม่ปรับตามเวลาที่เหลือ",
        "the newest value is held against the target itself, not against a path to it");
  }
}
