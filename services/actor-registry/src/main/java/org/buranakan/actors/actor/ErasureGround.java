package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person is erased: PDPA B.E. 2562, section 33. */
@Schema(
    description =
        "Why a person is erased (Personal Data Protection Act B.E. 2562 (2019), section 33)."
            + " request: the person asked for it, or objected (33(3)); consent-withdrawn: the"
            + " consent that the data were kept by (33(2)); no-longer-needed: for the purpose"
            + " (33(1)); unlawful: the data should not have been kept (33(4))")
enum ErasureGround {
  @JsonProperty("request")
  REQUEST,
  @JsonProperty("consent-withdrawn")
  CONSENT_WITHDRAWN,
  @JsonProperty("no-longer-needed")
  NO_LONGER_NEEDED,
  @JsonProperty("unlawful")
  UNLAWFUL
}
