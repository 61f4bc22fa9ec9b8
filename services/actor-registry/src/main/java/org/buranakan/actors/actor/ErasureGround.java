package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a person is erased (Personal Data Protection Act B.E. 2562 (2019), section 33).
enum ErasureGround {
  /// The person asked for it, or objected (section 33(3)).
  @JsonProperty("request")
  REQUEST,
  /// The person withdrew the consent by which the data were kept (section 33(2)).
  @JsonProperty("consent-withdrawn")
  CONSENT_WITHDRAWN,
  /// The data are no longer needed for their purpose (section 33(1)).
  @JsonProperty("no-longer-needed")
  NO_LONGER_NEEDED,
  /// The data should not have been kept (section 33(4)).
  @JsonProperty("unlawful")
  UNLAWFUL
}
