package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.buranakan.platform.caller.Role;
import org.jspecify.annotations.Nullable;

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

  /** The level from which a programme rises to this one; null for the first. */
  @Nullable Level below() {
    return switch (this) {
      case COMMUNITY -> null;
      case LOCAL_GOVERNMENT -> COMMUNITY;
      case PROVINCE -> LOCAL_GOVERNMENT;
      case MINISTRY -> PROVINCE;
    };
  }

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
