package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form that a structural instrument takes. */
@Schema(
    description =
        "The form that a structural instrument takes. law: an act or decree;"
            + " order: of an authority; mou: a memorandum of understanding; organisation:"
            + " a body that is founded")
public enum StructuralForm {
  @JsonProperty("law")
  LAW,
  @JsonProperty("order")
  ORDER,
  @JsonProperty("mou")
  MOU,
  @JsonProperty("organisation")
  ORGANISATION
}
