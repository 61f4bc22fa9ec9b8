package org.buranakan.journey.attack.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Files of figures that cost more than they hold. */
final class Imports implements Recipe {
  private static final String HEADER = "variable,province,year,value,as_of\n";
  private static final int ROWS = 5_000;
  private static final int CELL = 40_000_000;
  private static final int COLUMNS = 100_000;

  @Override
  public void attack(Target target) {
    foreign(target);
    for (var file : List.of(cell(), quoted(), columns(), lines())) {
      if (target.hasTime()) {
        target.send(importing("songkhla-officer", file));
      }
    }
    if (target.hasTime()) {
      var began = System.nanoTime();
      var call = importing("ministry", oneSubject(target));
      var reply = target.send(call);
      var seconds = (System.nanoTime() - began) / 1_000_000_000;
      if (!reply.isTaken() || seconds > 10) {
        target.find(Kind.WRONG, "%s after %d s: %s".formatted(call, seconds, reply));
      }
    }
  }

  /** Rows of provinces that are not the officer's. */
  private static void foreign(Target target) {
    var file = new StringBuilder(HEADER);
    for (var province = 10; province < 97; province++) {
      if (province != 90) {
        file.append("A-2.count,TH-%d,2024,%d,\n".formatted(province, province));
      }
    }
    var call = importing("songkhla-officer", file.toString());
    var reply = target.send(call);
    if (reply.json().path("accepted").asInt() > 0) {
      target.find(Kind.ACCEPTED, call + " was answered " + reply);
    }
  }

  /** The same figure again and again, each day another. */
  private static String oneSubject(Target target) {
    var file = new StringBuilder(HEADER);
    var day = LocalDate.of(2010, 1, 1);
    var year = 2000 + target.random().nextInt(9);
    for (var row = 0; row < ROWS; row++) {
      file.append("A-2.count,TH-90,%d,%d,%s\n".formatted(year, row, day.plusDays(row)));
    }
    return file.toString();
  }

  private static String cell() {
    return HEADER + "A-2.count,TH-90,2024," + "9".repeat(CELL) + ",\n";
  }

  private static String quoted() {
    return HEADER + "A-2.count,TH-90,2024,\"" + "\n".repeat(CELL);
  }

  private static String columns() {
    return HEADER.strip()
        + ",x".repeat(COLUMNS)
        + "\n"
        + "A-2.count,TH-90,2024,1,"
        + ",".repeat(COLUMNS);
  }

  private static String lines() {
    return HEADER + "\n".repeat(CELL);
  }

  private static Call importing(String user, String file) {
    return Call.of("drr-kpis", "POST", "/v1/readings/import")
        .as(user)
        .with("text/csv", file.getBytes(UTF_8));
  }
}
