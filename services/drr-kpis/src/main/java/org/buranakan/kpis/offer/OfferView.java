package org.buranakan.kpis.offer;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as callers see it. */
@Schema(name = "KpiOffer", description = "To measure how far an adopted standard is followed.")
record OfferView(
    @Schema(description = "Its id") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "1") long version,
    @Schema(description = "The adopted standard whose conformance is to be measured")
        UUID standardId,
    @Schema(description = "The standard's province: ISO 3166-2", examples = "TH-90")
        String province,
    @Schema(
            description = "The indicator that was defined for it, in percent",
            examples = "conformance-0000000000c1")
        String indicatorCode,
    @Schema(description = "What the KPI will be called") Text title,
    @Schema(description = "What became of it") OfferStatus status,
    @Schema(description = "The KPI that it became; missing if it was not accepted")
        @Nullable UUID kpiId,
    @Schema(description = "When it was offered") Instant offeredAt)
    implements Snapshot {

  static OfferView of(KpiOffer offer) {
    return new OfferView(
        offer.id(),
        offer.version(),
        offer.standardId(),
        offer.province(),
        offer.indicatorCode(),
        offer.title(),
        offer.status(),
        offer.kpiId(),
        offer.offeredAt());
  }
}
