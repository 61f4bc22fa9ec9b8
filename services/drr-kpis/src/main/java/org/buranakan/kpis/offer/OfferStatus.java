package org.buranakan.kpis.offer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an offer. */
enum OfferStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("accepted")
  ACCEPTED,
  /** The standard is in force no more. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
