package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The form that a structural instrument takes.
public enum StructuralForm {
  /// It is an act or a decree.
  @JsonProperty("law")
  LAW,
  /// It is an order of an authority.
  @JsonProperty("order")
  ORDER,
  /// It is a memorandum of understanding.
  @JsonProperty("mou")
  MOU,
  /// It founds a body.
  @JsonProperty("organisation")
  ORGANISATION
}
