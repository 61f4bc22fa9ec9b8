package org.buranakan.actors.mechanism;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buranakan.actors.actor.Sector;
import org.buranakan.platform.problem.Reason;
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
            group(
                "readiness.private",
                "กลุ่มภาคเอกชน",
                "private groups",
                bySector,
                Set.of(Sector.PRIVATE)),
            group(
                "readiness.civic",
                "กลุ่มภาคประชาสังคมและชุมชน",
                "civic groups",
                bySector,
                Set.of(Sector.CIVIL_SOCIETY, Sector.COMMUNITY)),
            group(
                "readiness.academic",
                "สถาบันวิชาการ",
                "academic groups",
                bySector,
                Set.of(Sector.ACADEMIA))));
  }

  private static Group group(
      String code, String th, String en, Map<Sector, Long> bySector, Set<Sector> sectors) {
    var actors = sectors.stream().mapToLong(sector -> bySector.getOrDefault(sector, 0L)).sum();
    var reason =
        Reason.of(
                code,
                actors > 0 ? "มี" + th + " " + actors + " ราย" : "ยังไม่มี" + th + "ในทะเบียน",
                actors > 0 ? en + ": " + actors + " registered" : en + ": none registered yet")
            .basedOn(
                "ความพร้อมของกลุ่มเป็นเงื่อนไขตั้งต้น: " + FormRule.STUDY_TH,
                "that these groups are ready is where collaboration starts: " + FormRule.STUDY_EN);
    return new Group(actors, actors > 0, reason);
  }
}
