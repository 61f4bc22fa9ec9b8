package org.buranakan.instruments.instrument;

import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;

import java.util.Set;
import org.buranakan.instruments.bottleneck.Family;
import org.jspecify.annotations.Nullable;

/**
 * Which roles may put an instrument in force, and close it. An assumption, after the reach of each
 * level: what binds (a mandate, a budget) is for officers and ministries; what convinces or teaches
 * is for the facilitator of a dialogue too; law, and what has risen to the ministry, is the
 * ministry's.
 */
final class Adopters {
  private Adopters() {}

  static Set<String> of(Family family, @Nullable StructuralForm form, @Nullable Level level) {
    return switch (family) {
      case STRUCTURAL ->
          form == StructuralForm.LAW ? Set.of(MINISTRY) : Set.of(MINISTRY, PROVINCE_OFFICER);
      case PROGRAMMATIC ->
          level == Level.MINISTRY ? Set.of(MINISTRY) : Set.of(MINISTRY, PROVINCE_OFFICER);
      case RESEARCH_AND_CAPACITY, BEHAVIOURAL -> Set.of(MINISTRY, PROVINCE_OFFICER, FACILITATOR);
    };
  }
}
