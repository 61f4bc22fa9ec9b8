package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The dialogue unit of a provincial risk reduction committee.
public enum Unit {
  /// The unit deals with what is built: dykes, canals, pumps.
  @JsonProperty("structural")
  STRUCTURAL,
  /// The unit deals with what is not built: warning, planning, land use.
  @JsonProperty("non-structural")
  NON_STRUCTURAL
}
