package org.buranakan.instruments.known;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An actor as far as this service needs it.
 *
 * @param sector as the actor registry names it, such as {@code local-government}; a text, so that a
 *     sector that is added there stops nothing here
 * @param province ISO 3166-2; null for an actor of the whole country
 */
public record KnownActor(UUID id, String sector, @Nullable String province, boolean active) {

  /** A ministry, department or other agency of the central government. */
  public boolean isCentre() {
    return sector.equals("central-government");
  }

  /** The province's administration: the arm of the centre that stands beside the actors. */
  public boolean isProvince() {
    return sector.equals("provincial-administration");
  }

  public boolean isLocalGovernment() {
    return sector.equals("local-government");
  }

  /** Whether it may take part in what happens in the province; null is the whole country. */
  public boolean reaches(@Nullable String place) {
    return province == null || province.equals(place);
  }
}
