package org.buranakan.kpis.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.reading.ReadingStore;
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
    var measures = catalogue.measures(provinces);
    var inputs = new LinkedHashSet<String>();
    indicators.forEach(code -> inputs.addAll(measures.inputs(code)));
    var standing =
        readings.standing(provinces, new ArrayList<>(inputs), fromYear - denominatorYears, toYear);
    return new Figures(measures, standing, denominatorYears);
  }
}
