package org.buranakan.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every published document of an aggregate has: who it is, how new it is, where it belongs.
 */
public interface Snapshot extends Confidential {
  UUID id();

  /** Counts the committed changes of the aggregate from 1, without gaps. */
  long version();

  /** ISO 3166-2 code, such as {@code TH-90}; null for what belongs to the whole country. */
  @Nullable String province();

  /** Whether it leaves out what its reader may not see, so that it differs from the whole one. */
  @JsonIgnore
  default boolean isBrief() {
    return false;
  }

  /** The document without what not everybody may see. */
  @Override
  default Snapshot brief() {
    return this;
  }
}
