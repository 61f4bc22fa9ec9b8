package org.buranakan.journey.attack.recipe;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buranakan.journey.Cast;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Documents as large as they are taken, and then pages of as many as are given. */
final class BigLists implements Recipe {
  private static final String REGISTRY = "actor-registry";
  private static final String OFFICER = "songkhla-officer";
  private static final int DOCUMENTS = 120;
  private static final int AT_ONCE = 16;
  private static final int READERS = 60;
  private static final int LARGEST_PAGE = 4_000_000;

  @Override
  public void attack(Target target) {
    for (var size : List.of(20, 1)) {
      var mechanism = Call.post(REGISTRY, "/v1/mechanisms", mechanism(size)).as(OFFICER);
      for (var i = 0; i < DOCUMENTS && target.hasTime(); i += AT_ONCE) {
        target.sendAtOnce(Collections.nCopies(AT_ONCE, mechanism));
      }
      read(target, "/v1/mechanisms?limit=200");
    }
    read(target, "/v1/actors?limit=200");
  }

  private static void read(Target target, String path) {
    if (!target.hasTime()) {
      return;
    }
    var list = Call.get(REGISTRY, path).as(OFFICER);
    for (var page : target.sendAtOnce(Collections.nCopies(READERS, list))) {
      if (page.body().length > LARGEST_PAGE) {
        target.find(Kind.WRONG, "%s: a page of %,d bytes".formatted(list, page.body().length));
      }
    }
  }

  /** With so many members, each in many units with long names. */
  private static String mechanism(int units) {
    var members =
        List.of("AC026", "AC065", "AC093").stream()
            .map(key -> "{\"actorId\": \"%s\", \"role\": \"founder\"}".formatted(Cast.id(key)))
            .collect(Collectors.joining(", "));
    var strangers =
        IntStream.range(0, 200)
            .mapToObj(i -> "\"" + new UUID(0x7000L, 0x8000_0000_0000_0000L + i) + "\"")
            .collect(Collectors.joining(", "));
    var unit =
        """
        {"kind": "structural", "name": {"th": "%s", "en": "%s"}, "memberIds": [%s]}"""
            .formatted("ก".repeat(3_900), "x".repeat(3_900), strangers);
    return """
    {"form": "city-study-centre", "province": "TH-90",
     "name": {"th": "%s", "en": "%s"}, "members": [%s],
     "particulars": {"cityStudyCentre": {"legalForm": "foundation",
         "jointCommitteeResolution": {"th": "%s", "en": "%s"},
         "incomeSources": ["provincial-development-plan", "private-sector"]}%s}}"""
        .formatted(
            "ศ".repeat(3_900),
            "c".repeat(3_900),
            members,
            "ม".repeat(3_900),
            "r".repeat(3_900),
            units <= 1
                ? ""
                : ", \"riskReductionCommittee\": {\"units\": ["
                    + String.join(", ", Collections.nCopies(units, unit))
                    + "]}");
  }
}
