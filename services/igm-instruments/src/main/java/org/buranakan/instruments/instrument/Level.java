package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.buranakan.platform.caller.Role;

/// The levels through which a programme rises, one by one, from below: community, local-government,
/// province, ministry.
public enum Level {
  @JsonProperty("community")
  COMMUNITY,
  @JsonProperty("local-government")
  LOCAL_GOVERNMENT,
  @JsonProperty("province")
  PROVINCE,
  @JsonProperty("ministry")
  MINISTRY;

  /**
   * Who carries a programme up to this level: those who speak for it, and the level below hands it
   * on. The ministry itself pulls nothing up: it enables.
   */
  Set<String> raisedBy() {
    return this.compareTo(PROVINCE) < 0
        ? Set.of(Role.REPRESENTATIVE, Role.FACILITATOR)
        : Set.of(Role.PROVINCE_OFFICER);
  }
}
