package org.buranakan.kpis.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.indicator.IndicatorDefinition;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** An adopted standard brings an indicator of its conformance, which is offered as a KPI. */
@ApplicationScoped
class StandardFeed implements Feed {
  private final KpiOffers offers;
  private final Catalogue catalogue;
  private final Clock clock;

  StandardFeed(KpiOffers offers, Catalogue catalogue, Clock clock) {
    this.offers = offers;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public String aggregate() {
    return "standard";
  }

  @Override
  public void react(IncomingEvent event) {
    if (event.is("standard.adopted")) {
      offer(event.data(Told.class).standard(), event);
    } else if (event.is("standard.superseded") || event.is("standard.withdrawn")) {
      offers.of(event.subject()).ifPresent(KpiOffer::withdraw);
    }
  }

  private void offer(Standard standard, IncomingEvent event) {
    if (offers.of(standard.id()).isPresent()) {
      return;
    }
    var title = title(standard);
    // The last digits of a UUIDv7 are random; its first ones are a time that two may share.
    var hex = standard.id().toString();
    var code = "conformance-" + hex.substring(hex.lastIndexOf('-') + 1);
    var defined =
        catalogue.define(
            new IndicatorDefinition(
                code, title, "percent", Better.HIGHER, null, standard.province()),
            event);
    offers.persist(
        new KpiOffer(standard.id(), standard.province(), defined.code(), title, clock.instant()));
  }

  private static Text title(Standard standard) {
    var of = standard.title();
    if (of == null) {
      return Text.of("การปฏิบัติตามมาตรฐาน", "Conformance with the standard");
    }
    var en = of.en();
    return new Text("การปฏิบัติตาม: " + of.th(), en == null ? null : "Conformance with: " + en);
  }

  /** What this service uses of standard events. */
  record Told(Standard standard) {}

  record Standard(UUID id, String province, @Nullable Text title) {}
}
