package org.buranakan.kpis.scorecard;

import static org.buranakan.platform.problem.Rule.malformed;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of comparisons: which provinces and years can be asked for at a time. */
final class ScorecardRefusals {
  static final Rule INDICATOR_NOT_FOUND = notFound("indicator", "ตัวชี้วัด", "indicator");

  static final Rule NO_PROVINCE_CODE =
      malformed(
          "invalid.province-code",
          "{0} ไม่ใช่รหัสจังหวัดตาม ISO 3166-2",
          "{0} is not the ISO 3166-2 code of a province");

  static final Rule WRONG_YEARS =
      malformed(
          "invalid.years",
          "ช่วงปีต้องเรียงจากน้อยไปมาก ไม่เกิน {0} ปี",
          "fromYear must not lie after toYear, and not more than {0} years before");

  static final Rule TOO_LARGE =
      malformed(
          "comparison.too-large",
          "จำนวนจังหวัดคูณจำนวนปีต้องไม่เกิน {0} โปรดแบ่งถามเป็นหลายครั้ง",
          "provinces times years must not be more than {0}: ask for fewer at a time");

  static final Rule FOREIGN_INDICATOR =
      refused(
          "comparison.foreign-indicator",
          "ตัวชี้วัดนี้เป็นของจังหวัด {0} จึงใช้เปรียบเทียบกับจังหวัดอื่นไม่ได้",
          "this indicator is for province {0} and is not computed for others");

  private ScorecardRefusals() {}
}
