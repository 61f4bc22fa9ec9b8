package org.buranakan.kpis.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an offer. */
@Schema(
    description =
        "open: may be accepted; accepted: became a KPI; withdrawn: the standard is"
            + " in force no more")
enum OfferStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("accepted")
  ACCEPTED,
  /** The standard is in force no more. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
