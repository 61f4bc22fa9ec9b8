package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.Api.Answer;
import org.jspecify.annotations.Nullable;

/**
 * KPIs that a reading takes off track: each opens a bottleneck and calls for a session. They are
 * spread over provinces, whose tracks would else carry more follow-ups than any dialogue has.
 */
final class KpiWork implements Work {
  private static final Duration BREATH = Duration.ofMillis(500);
  private static final int FIRST_PROVINCE = 10; // TH-10 Bangkok to TH-27 Sa Kaeo
  private static final int PROVINCES = 18;
  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 10;

  private final Commands commands;
  private final Ledger ledger;
  private @Nullable String indicator;
  private int told;

  KpiWork(Commands commands, Ledger ledger) {
    this.commands = commands;
    this.ledger = ledger;
  }

  static Answer defineIndicator(Commands commands, @Nullable String province) {
    var code = "chaos-" + UUID.randomUUID().toString().substring(0, 18);
    return commands.post(
        "ministry",
        "drr-kpis",
        "/v1/indicators",
        """
        {"code": "%s", "name": {"th": "ตัวชี้วัด"}, "unit": "times", "better": "lower", "province": %s}"""
            .formatted(code, province == null ? "null" : "\"" + province + "\""));
  }

  @Override
  public void tell() {
    // One KPI for each province and year: then the indicator is used up.
    if (indicator == null || told % (PROVINCES * YEARS) == 0) {
      indicator = defineIndicator(commands, null).text("/code");
    }
    var number = told++;
    var province = "TH-" + (FIRST_PROVINCE + number % PROVINCES);
    var year = FIRST_YEAR + number / PROVINCES % YEARS;
    var kpi =
        commands.post(
            "ministry",
            "drr-kpis",
            "/v1/kpis",
            """
            {"indicatorCode": "%s", "province": "%s", "fiscalYear": %d, "target": 1}"""
                .formatted(indicator, province, year));
    commands.post(
        "ministry",
        "drr-kpis",
        "/v1/readings",
        """
        {"variable": "%s", "province": "%s", "year": %d, "value": 100, "source": {"name": "chaos"}}"""
            .formatted(indicator, province, year));
    // The answer is the reading; in its transaction the KPI went off track.
    ledger.promised(new Promise(Aggregate.of("kpis", kpi.id()), 2, "POST /v1/readings"));
    LockSupport.parkNanos(BREATH.toNanos());
  }
}
