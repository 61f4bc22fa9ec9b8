package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The part of society that an actor belongs to (ภาคส่วน).
public enum Sector {
  @JsonProperty("central-government")
  CENTRAL_GOVERNMENT,
  @JsonProperty("provincial-administration")
  PROVINCIAL_ADMINISTRATION,
  @JsonProperty("local-government")
  LOCAL_GOVERNMENT,
  @JsonProperty("state-enterprise")
  STATE_ENTERPRISE,
  @JsonProperty("private")
  PRIVATE,
  @JsonProperty("civil-society")
  CIVIL_SOCIETY,
  @JsonProperty("academia")
  ACADEMIA,
  @JsonProperty("community")
  COMMUNITY,
  @JsonProperty("media")
  MEDIA;

  /** Whether the state owns or runs actors of this sector. */
  public boolean isState() {
    return switch (this) {
      case CENTRAL_GOVERNMENT, PROVINCIAL_ADMINISTRATION, LOCAL_GOVERNMENT, STATE_ENTERPRISE ->
          true;
      case PRIVATE, CIVIL_SOCIETY, ACADEMIA, COMMUNITY, MEDIA -> false;
    };
  }
}
