package org.buranakan.kpis.offer;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// To measure how far an adopted standard is followed.
///
/// @param id Its id
/// @param version Counts the changes, from 1
/// @param standardId The adopted standard whose conformance is to be measured
/// @param province The standard's province: ISO 3166-2
/// @param indicatorCode The indicator that was defined for it, in percent
/// @param title What the KPI will be called
/// @param status What became of it
/// @param kpiId The KPI that it became; missing if it was not accepted
/// @param offeredAt When it was offered
@Schema(name = "KpiOffer")
record OfferView(
    UUID id,
    @Schema(examples = "1") long version,
    UUID standardId,
    @Schema(examples = "TH-90") String province,
    @Schema(examples = "conformance-0000000000c1") String indicatorCode,
    Text title,
    OfferStatus status,
    @Nullable UUID kpiId,
    Instant offeredAt)
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
