package org.buranakan.kpis.reading;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import org.buranakan.platform.text.Province;

/**
 * The registered population of each province: counts of the Department of Provincial Administration
 * 1993–2020 without 2015 and 2016, and of six provinces for 2023. Taken in like any other file, so
 * a further start changes nothing, and a corrected file makes revisions.
 */
@ApplicationScoped
class ReferenceReadings {
  private static final String RECORDED_BY = "reference-data";

  private static final Duration PATIENCE = Duration.ofHours(1); // nobody waits for an answer

  private final Importer importer;
  private final Clock clock;

  ReferenceReadings(Importer importer, Clock clock) {
    this.importer = importer;
    this.clock = clock;
  }

  void take(@Observes @Priority(2) StartupEvent start) throws IOException {
    var file =
        Objects.requireNonNull(ReferenceReadings.class.getResourceAsStream("population.csv"));
    var provinces = Province.all().stream().map(Province::code).collect(Collectors.toSet());
    var deadline = Deadline.in(PATIENCE, clock);
    try (var upload = Upload.receive(file)) {
      var report = importer.take(upload, provinces, RECORDED_BY, deadline).report();
      if (report.rejectedRows() > 0) {
        throw new IllegalStateException("population.csv is wrong: " + report.rejected());
      }
    }
  }
}
