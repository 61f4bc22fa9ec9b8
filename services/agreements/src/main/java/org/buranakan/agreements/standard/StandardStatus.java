package org.buranakan.agreements.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// Whether a standard is to be followed.
public enum StandardStatus {
  /// The standard is to be followed.
  @JsonProperty("adopted")
  ADOPTED,
  /// Another standard took its place.
  @JsonProperty("superseded")
  SUPERSEDED,
  /// The standard is no longer to be followed: somebody withdrew it, or its agreement ended.
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /** As an English sentence calls it. */
  String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
