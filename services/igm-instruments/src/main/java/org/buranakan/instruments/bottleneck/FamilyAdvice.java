package org.buranakan.instruments.bottleneck;

import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOBODY_CAN;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOBODY_KNOWS;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOBODY_MAY;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOBODY_PAYS;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOBODY_TRUSTS;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOWHERE_TO_MEET;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.TIGHTEN_WHAT_THERE_IS;
import static org.buranakan.instruments.bottleneck.Family.BEHAVIOURAL;
import static org.buranakan.instruments.bottleneck.Family.PROGRAMMATIC;
import static org.buranakan.instruments.bottleneck.Family.RESEARCH_AND_CAPACITY;
import static org.buranakan.instruments.bottleneck.Family.STRUCTURAL;

import org.buranakan.platform.problem.Reason;

/// Which family of instruments fits, and why. Advice: it binds nobody. What each family does is the
/// study's; which kind of bottleneck it fits is our reading of it.
///
/// @param family The family that fits
/// @param reason Why this one
record FamilyAdvice(Family family, Reason reason) {

  /**
   * Advises by what stands in the way.
   *
   * @param mechanismWorks whether the province's actors have a body in which they can meet
   */
  static FamilyAdvice of(BottleneckKind kind, boolean mechanismWorks) {
    return switch (kind) {
      case AUTHORITY_UNCLEAR -> new FamilyAdvice(STRUCTURAL, NOBODY_MAY.reason());
      case BUDGET -> new FamilyAdvice(PROGRAMMATIC, NOBODY_PAYS.reason());
      case CAPACITY -> new FamilyAdvice(RESEARCH_AND_CAPACITY, NOBODY_CAN.reason());
      case DATA -> new FamilyAdvice(RESEARCH_AND_CAPACITY, NOBODY_KNOWS.reason());
      case TRUST -> new FamilyAdvice(BEHAVIOURAL, NOBODY_TRUSTS.reason());
      case COORDINATION ->
          mechanismWorks
              ? new FamilyAdvice(BEHAVIOURAL, TIGHTEN_WHAT_THERE_IS.reason())
              : new FamilyAdvice(STRUCTURAL, NOWHERE_TO_MEET.reason());
    };
  }
}
