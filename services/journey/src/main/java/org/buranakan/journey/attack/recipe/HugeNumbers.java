package org.buranakan.journey.attack.recipe;

import java.util.List;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Numbers that take more room than they seem to, in every field that has a number. */
final class HugeNumbers implements Recipe {
  private static final String PLACE = "@";

  @Override
  public void attack(Target target) {
    for (var number : numbers(target)) {
      for (var field : fields()) {
        if (target.hasTime()) {
          target.sendRefused(with(field, number));
        }
      }
    }
  }

  private static Call with(Field field, String number) {
    var call =
        field.body.isEmpty()
            ? Call.get(field.service, field.path.replace(PLACE, number))
            : Call.post(field.service, field.path, field.body.replace(PLACE, number));
    return call.as(field.user);
  }

  private static List<String> numbers(Target target) {
    var digits = 50_000 + target.random().nextInt(50_000);
    return List.of(
        "1e2147483647",
        "1e-2147483647",
        "-1e2147483648",
        "1e99999999999",
        "9.9e2147483646",
        "1e1000000",
        "1e-1000000",
        "1e400",
        "9".repeat(1_000),
        "0." + "0".repeat(1_000) + "1",
        "9".repeat(digits),
        "0." + "3".repeat(digits),
        "1e" + "0".repeat(digits) + "9",
        "NaN",
        "Infinity",
        "0x7fffffff");
  }

  private record Field(String service, String user, String path, String body) {}

  private static List<Field> fields() {
    var reading =
        """
        {"variable": "A-2.count", "province": "TH-90", "year": %s, "value": %s, "source": {"name": "x"}}""";
    var kpi =
        """
        {"indicatorCode": "A-2", "province": "TH-90", "fiscalYear": %s, "target": %s,
         "baseline": {"value": %s, "fiscalYear": %s}}""";
    var standard =
        """
        {"agreementId": "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e", "title": {"th": "ก"}, "procedure": {"th": "ก"},
         "levels": [{"code": "red", "name": {"th": "ก"}, "meaning": {"th": "ก"}, "action": {"th": "ก"},
                     "leadTimeHoursMin": %s}],
         "conformance": {"question": {"th": "ก"}, "unit": "percent", "target": %s}}""";
    var instrument =
        """
        {"family": "programmatic", "province": "TH-90", "title": {"th": "ก"},
         "facilitatorId": "01930000-0000-7000-8000-000000000090",
         "proposerId": "01930000-0000-7000-8000-000000000090",
         "programmatic": {"originLevel": "community", "budgetThb": @}}""";
    return List.of(
        kpis("/v1/readings", reading.formatted("2025", PLACE)),
        kpis("/v1/readings", reading.formatted(PLACE, "1")),
        kpis("/v1/kpis", kpi.formatted("2025", PLACE, "1", "2020")),
        kpis("/v1/kpis", kpi.formatted("2025", "1", PLACE, "2020")),
        kpis("/v1/kpis", kpi.formatted(PLACE, "1", "1", "2020")),
        kpis("/v1/kpis", kpi.formatted("2025", "1", "1", PLACE)),
        kpis("/v1/kpis?limit=@", ""),
        kpis("/v1/provinces/TH-90/scorecard?fiscalYear=@", ""),
        kpis("/v1/scorecards/comparison?indicator=A-2&provinces=TH-90&fromYear=@", ""),
        new Field(
            "actor-registry",
            "songkhla-officer",
            "/v1/mechanism-advice",
            """
            {"province": "TH-90", "purpose": "invest", "members": [],
             "particulars": {"cityDevelopmentCompany": {"registeredCapitalThb": @}}}"""),
        new Field(
            "dialogue-sessions",
            "songkhla-facilitator",
            "/v1/tracks",
            """
            {"theme": "transport", "province": "TH-90", "cadenceDays": @, "title": {"th": "ก"}}"""),
        new Field(
            "agreements", "songkhla-facilitator", "/v1/standards", standard.formatted(PLACE, "1")),
        new Field(
            "agreements", "songkhla-facilitator", "/v1/standards", standard.formatted("1", PLACE)),
        new Field("igm-instruments", "songkhla-officer", "/v1/instruments", instrument));
  }

  private static Field kpis(String path, String body) {
    return new Field("drr-kpis", "ministry", path, body);
  }
}
