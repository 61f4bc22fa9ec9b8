package org.buranakan.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every published document of an aggregate has: who it is, how new it is, where it belongs.
 */
public interface Snapshot extends Confidential {
  /** What most documents need by far; a list of them has to find room in memory. */
  int USUAL_BYTES = 64 * 1024;

  UUID id();

  /** Counts the committed changes of the aggregate from 1, without gaps. */
  long version();

  /** ISO 3166-2 code, such as {@code TH-90}; null for what belongs to the whole country. */
  @Nullable String province();

  /** How long it may become by what callers say: as JSON in UTF-8, with what its event adds. */
  @JsonIgnore
  default int mostBytes() {
    return mostBytes(getClass());
  }

  /** The same of all documents of a kind. */
  static int mostBytes(Class<?> kind) {
    return OfWords.class.isAssignableFrom(kind) ? OfWords.BYTES : USUAL_BYTES;
  }

  /** One that holds what people said, or what was to be done about it. */
  interface OfWords extends Snapshot {
    int BYTES = 256 * 1024;
  }

  /** Whether it leaves out what its reader may not see, so that it differs from the whole one. */
  @JsonIgnore
  default boolean isBrief() {
    return false;
  }

  /** Whether it holds what is known of a person: no one keeps a copy of that. */
  @JsonIgnore
  default boolean isPersonal() {
    return false;
  }

  /** The document without what not everybody may see. */
  @Override
  default Snapshot brief() {
    return this;
  }
}
