package org.buranakan.instruments.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.buranakan.instruments.Examples;
import org.junit.jupiter.api.Test;

/** What other services publish has what this service reads. */
class ConsumedEventsTest {
  @Test
  void kpis_say_how_they_stand_and_what_they_hang_on() throws IOException {
    assertThat(Examples.of("kpi", KpiFeed.Told.class))
        .allSatisfy(told -> assertThat(told.kpi().title()).isNotNull())
        .anySatisfy(told -> assertThat(told.kpi().agreementId()).isNotNull())
        .extracting(told -> told.kpi().status())
        .contains("off-track", "retired");
  }

  @Test
  void tracks_say_how_they_stand() throws IOException {
    assertThat(Examples.of("track", TrackFeed.Told.class))
        .allSatisfy(told -> assertThat(told.track().title()).isNotNull())
        .extracting(told -> told.track().status())
        .contains("active", "slack", "closed");
  }
}
