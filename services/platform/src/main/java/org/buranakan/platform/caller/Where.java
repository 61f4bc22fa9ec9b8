package org.buranakan.platform.caller;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something is done to, as far as authority asks.
 *
 * @param province ISO 3166-2; null for the whole country
 * @param actor for whom it is done; null for nobody in particular
 * @param facilitator the actor that runs the dialogue; null if the track names none
 */
public record Where(@Nullable String province, @Nullable UUID actor, @Nullable UUID facilitator) {

  public static Where in(@Nullable String province) {
    return new Where(province, null, null);
  }

  public Where onBehalfOf(@Nullable UUID actor) {
    return new Where(province, actor, facilitator);
  }

  public Where facilitatedBy(@Nullable UUID facilitator) {
    return new Where(province, actor, facilitator);
  }
}
