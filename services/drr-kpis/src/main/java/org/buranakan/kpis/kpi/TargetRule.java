package org.buranakan.kpis.kpi;

import static org.buranakan.kpis.kpi.KpiRefusals.NO_VALUE_YET;
import static org.buranakan.kpis.kpi.KpiRefusals.TARGET_MISSED;
import static org.buranakan.kpis.kpi.KpiRefusals.TARGET_REACHED;

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
      return new Verdict(KpiStatus.NO_DATA, absence == null ? NO_VALUE_YET.reason() : absence);
    }
    var reached = better.distance(latest.value(), target).signum() <= 0;
    return new Verdict(
        reached ? KpiStatus.ON_TRACK : KpiStatus.OFF_TRACK,
        (reached ? TARGET_REACHED : TARGET_MISSED)
            .reason(latest.value().toPlainString(), latest.period(), target.toPlainString()));
  }
}
