package org.buranakan.kpis.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.kpis.reading.ReadingStore;
import org.buranakan.kpis.reading.Standing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads at one go what is needed to compute indicators, and computes them. */
@ApplicationScoped
public class Measurements {
  private final Catalogue catalogue;
  private final ReadingStore readings;
  private final int denominatorYears;

  Measurements(
      Catalogue catalogue,
      ReadingStore readings,
      @ConfigProperty(name = "buranakan.kpis.denominator-years") int denominatorYears) {
    this.catalogue = catalogue;
    this.readings = readings;
    this.denominatorYears = denominatorYears;
  }

  /** The figures behind these indicators, ready to be computed with. */
  public Figures figures(
      Collection<String> provinces, Collection<String> indicators, int fromYear, int toYear) {
    var measures = catalogue.measures();
    var inputs = new LinkedHashSet<String>();
    indicators.forEach(code -> inputs.addAll(measures.inputs(code)));
    var standing =
        readings.standing(provinces, new ArrayList<>(inputs), fromYear - denominatorYears, toYear);
    return new Figures(measures, standing, denominatorYears);
  }

  /** Figures of some provinces and years, and how indicators are computed from them. */
  public record Figures(Measures measures, Standing standing, int denominatorYears) {

    public Measured measure(String indicator, String province, int year) {
      return new Measurement(measures, standing, denominatorYears, province, year).of(indicator);
    }

    public List<String> inputs(String indicator) {
      return measures.inputs(indicator);
    }
  }
}
