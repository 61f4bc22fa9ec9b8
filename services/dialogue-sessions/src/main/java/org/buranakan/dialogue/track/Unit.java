package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dialogue unit of a provincial risk reduction committee. */
@Schema(
    description =
        "The dialogue unit of a provincial risk reduction committee. structural:"
            + " dykes, canals, pumps; non-structural: warning, planning, land use")
public enum Unit {
  @JsonProperty("structural")
  STRUCTURAL,
  @JsonProperty("non-structural")
  NON_STRUCTURAL
}
