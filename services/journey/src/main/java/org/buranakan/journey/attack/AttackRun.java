package org.buranakan.journey.attack;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.buranakan.journey.Api;
import org.buranakan.journey.Cast;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Tally;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.recipe.Recipes;
import org.buranakan.local.Suite;

/** One recipe after the other, each with the same share of the time. */
public final class AttackRun {
  private static final List<String> ACTORS = List.of("AC026", "AC065", "AC093");

  private final Suite suite;
  private final Api api;
  private final Watch watch;
  private final long seed;

  private AttackRun(Suite suite, Watch watch, long seed) {
    this.suite = suite;
    this.api = new Api(suite);
    this.watch = watch;
    this.seed = seed;
  }

  /** Leaves all parts running. */
  public static Report on(Suite suite, Duration length, long seed, Consumer<String> progress) {
    var recipes = Recipes.ALL;
    var report = new Report();
    try (var watch = new Watch(suite)) {
      var run = new AttackRun(suite, watch, seed);
      run.prepare();
      progress.accept(Report.head().stripTrailing());
      for (var recipe : recipes) {
        var row = run.carryOut(recipe, length.dividedBy(recipes.size()));
        report.add(row);
        progress.accept(row.toString().stripTrailing());
        watch.revive(row.observed());
      }
    }
    return report;
  }

  /** Registers whom the recipes speak of; they may be there already. */
  private void prepare() {
    for (var actor : ACTORS) {
      var unused =
          api.post(
              "songkhla-officer", "actor-registry", "/v1/actors", Cast.get(actor).registration());
    }
  }

  private Report.Row carryOut(Recipe recipe, Duration length) {
    var tally = new Tally();
    var random = new Random(seed * 31 + recipe.name().hashCode());
    var target = new Target(suite, api, tally, random, length);
    watch.begin();
    try {
      recipe.attack(target);
    } catch (Exception e) {
      target.find(Kind.BROKEN, e.toString());
    }
    var observed = watch.end();
    return new Report.Row(recipe.name(), tally, observed, Judge.findings(tally, observed));
  }
}
