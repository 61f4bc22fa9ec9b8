package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.platform.problem.Reason;

/**
 * When a KPI is on track: if its newest value has reached the target, in the direction that is
 * better. A year before the target's is judged by the same target.
 */
final class TargetRule {
  /** How a KPI stands by the rule, and why. */
  record Verdict(KpiStatus status, Reason reason) {}

  private TargetRule() {}

  static Verdict judge(Better better, BigDecimal target, Newest newest) {
    var latest = newest.latest();
    if (latest == null) {
      var absence = newest.absence();
      return new Verdict(KpiStatus.NO_DATA, absence == null ? noData() : absence);
    }
    var value = latest.value().toPlainString();
    var wanted = target.toPlainString();
    var reached = better.distance(latest.value(), target).signum() <= 0;
    var reason =
        reached
            ? Reason.of(
                "kpi.target-reached",
                "ค่า " + value + " (" + latest.period() + ") ถึงเป้าหมาย " + wanted,
                value + " in " + latest.period() + " reaches the target of " + wanted)
            : Reason.of(
                "kpi.target-missed",
                "ค่า " + value + " (" + latest.period() + ") ยังไม่ถึงเป้าหมาย " + wanted,
                value + " in " + latest.period() + " does not reach the target of " + wanted);
    return new Verdict(
        reached ? KpiStatus.ON_TRACK : KpiStatus.OFF_TRACK,
        reason.basedOn(
            "สมมติฐาน: เทียบค่าล่าสุดกับเป้าหมายโดยตรง ไม่ปรับตามเวลาที่เหลือ",
            "assumption: the newest value is held against the target itself, not against a path to"
                + " it"));
  }

  private static Reason noData() {
    return Reason.of("kpi.no-data", "ยังไม่มีค่าที่คำนวณได้", "there is no value yet");
  }
}
