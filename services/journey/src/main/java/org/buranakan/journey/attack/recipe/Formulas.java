package org.buranakan.journey.attack.recipe;

import java.util.Collections;
import java.util.List;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.jspecify.annotations.Nullable;

/** Indicators of indicators: products that no computer can write down, and chains that branch. */
final class Formulas implements Recipe {
  private static final String KPIS = "drr-kpis";
  private static final String OFFICER = "songkhla-officer";
  private static final int LEVELS = 25;
  private static final int LARGEST = 1_000_000;

  @Override
  public void attack(Target target) {
    for (var formula :
        List.of("%1$s * %1$s", "1 / %1$s / %1$s", "%1$s + %1$s", "max(%1$s, %1$s, %1$s)")) {
      if (target.hasTime()) {
        chain(target, formula);
      }
    }
    for (var formula : List.of("1" + "0".repeat(490), "(".repeat(240) + "1" + ")".repeat(240))) {
      define(target, code(target, 0), formula);
    }
  }

  private static void chain(Target target, String formula) {
    var first = code(target, 0);
    define(target, first, null);
    report(target, first);
    var top = first;
    for (var level = 1; level <= LEVELS; level++) {
      var next = code(target, level);
      if (!define(target, next, formula.formatted(top))) {
        break; // refused: as deep as it goes
      }
      top = next;
    }
    target.send(
        post(
            "/v1/kpis",
            """
            {"indicatorCode": "%s", "province": "TH-90", "fiscalYear": 2025, "target": 1}"""
                .formatted(top)));
    report(target, first);
    for (var path :
        List.of(
            "/v1/scorecards/comparison?provinces=TH-90&fromYear=1967&indicator=" + top,
            "/v1/provinces/TH-90/scorecard?fiscalYear=2025",
            "/v1/indicators?limit=200",
            "/v1/kpis?limit=200")) {
      read(target, path);
    }
  }

  private static void read(Target target, String path) {
    var call = Call.get(KPIS, path).as(OFFICER);
    for (var reply : target.sendAtOnce(Collections.nCopies(2, call))) {
      if (reply.body().length > LARGEST) {
        target.find(Kind.WRONG, "%s: %,d bytes".formatted(call, reply.body().length));
      }
      if (reply.status() == 0) {
        target.find(Kind.WRONG, call + " got no answer");
      }
    }
  }

  private static void report(Target target, String variable) {
    var reading =
        """
        {"variable": "%s", "province": "TH-90", "year": 2025, "value": 987654321%d, "source": {"name": "x"}}""";
    target.send(post("/v1/readings", reading.formatted(variable, target.random().nextInt(1_000))));
  }

  private static boolean define(Target target, String code, @Nullable String formula) {
    var indicator =
        """
        {"code": "%s", "name": {"th": "ตัวชี้วัด"}, "unit": "times", "better": "lower", "province": "TH-90"%s}"""
            .formatted(code, formula == null ? "" : ", \"formula\": \"" + formula + "\"");
    return target.send(post("/v1/indicators", indicator)).isTaken();
  }

  private static Call post(String path, String json) {
    return Call.post(KPIS, path, json).as(OFFICER);
  }

  private static String code(Target target, int level) {
    return "f" + level + "-" + Long.toString(target.random().nextLong(1L << 30), 36);
  }
}
