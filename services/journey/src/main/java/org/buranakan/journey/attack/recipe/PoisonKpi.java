package org.buranakan.journey.attack.recipe;

import java.util.List;
import org.buranakan.journey.Cast;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** An agreement that comes into force with a KPI that no computer can write down. */
final class PoisonKpi implements Recipe {
  private static final String KPIS = "drr-kpis";
  private static final List<String> PRODUCTS =
      List.of("%1$s * %1$s * %1$s * %1$s", "1 / (%1$s * %1$s)");
  private static final int LEVELS = 10;

  @Override
  public void attack(Target target) {
    var draft = new Negotiation(target).draft();
    target.send(Negotiation.revise(draft, Negotiation.revision("ร่าง", true)));
    for (var product : PRODUCTS) {
      target.send(Negotiation.commitTo(draft, poison(target, product)));
    }
    var opened = target.send(Negotiation.open(draft));
    var hash = opened.json().path("textHash").asText();
    target.send(Negotiation.sign(draft, Negotiation.OFFICER, Negotiation.PROVINCE, hash));
    target.send(Negotiation.sign(draft, "hatyai-representative", Cast.id("AC065"), hash));
    target.send(Negotiation.sign(draft, Negotiation.REPRESENTATIVE, Negotiation.UNIVERSITY, hash));
    target.send(Call.get(KPIS, "/v1/kpis?province=TH-90&limit=200").as(Negotiation.OFFICER));
    target.send(
        Call.get(KPIS, "/v1/provinces/TH-90/scorecard?fiscalYear=2026").as(Negotiation.OFFICER));
  }

  /** As deep as it is taken. */
  private static String poison(Target target, String product) {
    var top = "p-" + Long.toString(target.random().nextLong(1L << 30), 36);
    define(target, top, "");
    target.send(
        Call.post(
                KPIS,
                "/v1/readings",
                """
                {"variable": "%s", "province": "TH-90", "year": 2026, "value": 999999999, "source": {"name": "x"}}"""
                    .formatted(top))
            .as(Negotiation.OFFICER));
    for (var level = 1; level <= LEVELS; level++) {
      var next = top.replaceFirst("(-\\d+)?$", "-" + level);
      if (!define(target, next, ", \"formula\": \"" + product.formatted(top) + "\"")) {
        return top;
      }
      top = next;
    }
    return top;
  }

  private static boolean define(Target target, String code, String formula) {
    return target
        .send(
            Call.post(
                    KPIS,
                    "/v1/indicators",
                    """
                    {"code": "%s", "name": {"th": "ก"}, "unit": "x", "better": "lower", "province": "TH-90"%s}"""
                        .formatted(code, formula))
                .as(Negotiation.OFFICER))
        .isTaken();
  }
}
