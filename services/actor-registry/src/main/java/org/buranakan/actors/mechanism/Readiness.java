package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.ACADEMIC_GROUPS;
import static org.buranakan.actors.mechanism.MechanismRefusals.CIVIC_GROUPS;
import static org.buranakan.actors.mechanism.MechanismRefusals.NO_ACADEMIC_GROUPS;
import static org.buranakan.actors.mechanism.MechanismRefusals.NO_CIVIC_GROUPS;
import static org.buranakan.actors.mechanism.MechanismRefusals.NO_PRIVATE_GROUPS;
import static org.buranakan.actors.mechanism.MechanismRefusals.PRIVATE_GROUPS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buranakan.actors.actor.Sector;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the groups that collaboration rests on are there.
///
/// @param province ISO 3166-2
/// @param actorsBySector Registered active actors by sector; sectors without any are left out
/// @param groups The groups that the study found to carry collaboration
record Readiness(
    @Schema(examples = "TH-40") String province,
    Map<Sector, Long> actorsBySector,
    List<Group> groups) {

  /// A group that collaboration rests on, and whether it is there.
  ///
  /// @param actors How many registered active actors it has
  /// @param present Whether it has any
  /// @param reason Which group it is, and why it matters
  @Schema(name = "ReadinessGroup")
  record Group(@Schema(examples = "4") long actors, boolean present, Reason reason) {}

  static Readiness of(String province, Map<Sector, Long> bySector) {
    return new Readiness(
        province,
        bySector,
        List.of(
            group(PRIVATE_GROUPS, NO_PRIVATE_GROUPS, bySector, Set.of(Sector.PRIVATE)),
            group(
                CIVIC_GROUPS,
                NO_CIVIC_GROUPS,
                bySector,
                Set.of(Sector.CIVIL_SOCIETY, Sector.COMMUNITY)),
            group(ACADEMIC_GROUPS, NO_ACADEMIC_GROUPS, bySector, Set.of(Sector.ACADEMIA))));
  }

  private static Group group(
      Rule some, Rule none, Map<Sector, Long> bySector, Set<Sector> sectors) {
    var actors = sectors.stream().mapToLong(sector -> bySector.getOrDefault(sector, 0L)).sum();
    return new Group(actors, actors > 0, actors > 0 ? some.reason(actors) : none.reason());
  }
}
