package org.buranakan.kpis.offer;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What became of an offer.
enum OfferStatus {
  /// The offer may be accepted.
  @JsonProperty("open")
  OPEN,
  /// The offer became a KPI.
  @JsonProperty("accepted")
  ACCEPTED,
  /// The standard is no longer in force.
  @JsonProperty("withdrawn")
  WITHDRAWN
}
