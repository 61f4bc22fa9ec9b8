package org.buranakan.kpis.measure;

import java.util.HashMap;
import java.util.Map;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.kpis.reading.Standing;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Figures of some provinces and years, and how indicators are computed from them: each once,
 * however many others use it. For one thread at a time.
 */
public final class Figures {
  private final Measures measures;
  private final Standing standing;
  private final int denominatorYears;
  private final Map<Place, Measurement> measurements = new HashMap<>();

  /**
   * @param denominatorYears how many years back a stock such as the population may be taken from
   */
  Figures(Measures measures, Standing standing, int denominatorYears) {
    this.measures = measures;
    this.standing = standing;
    this.denominatorYears = denominatorYears;
  }

  private record Place(String province, int year) {}

  /** Why an indicator can't have a value, whatever is reported; null if it can. */
  public @Nullable Reason obstacle(String indicator) {
    return measures.basis(indicator).obstacle();
  }

  /** Never fails: what can't be computed has no value, and says why. */
  public Measured measure(String indicator, String province, int year) {
    return measurements
        .computeIfAbsent(
            new Place(province, year),
            place -> new Measurement(measures, standing, denominatorYears, province, year))
        .of(indicator);
  }
}
