package org.buranakan.kpis.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** KPIs for whoever shows them. */
@ApplicationScoped
public class KpiReader {
  private final Kpis kpis;

  KpiReader(Kpis kpis) {
    this.kpis = kpis;
  }

  /** A KPI and why it stands as it does. */
  public record Standing(KpiView kpi, Reason reason) {}

  /** The KPIs of a province that are not retired; of all years if none is named. */
  public List<Standing> standings(String province, @Nullable Integer fiscalYear) {
    return kpis.activeIn(province).stream()
        .filter(kpi -> fiscalYear == null || kpi.fiscalYear() == fiscalYear)
        .map(
            kpi ->
                new Standing(
                    KpiView.of(kpi),
                    TargetRule.judge(kpi.better(), kpi.target(), kpi.newest()).reason()))
        .toList();
  }
}
