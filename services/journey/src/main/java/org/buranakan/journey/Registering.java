package org.buranakan.journey;

/** Scattered actors become known to each other. */
final class Registering {
  private Registering() {}

  static void actors(Story story, String officer, String province) {
    var cast = Cast.of(province);
    for (var member : cast) {
      story.tell("%s · %s (%s)".formatted(member.th(), member.en(), member.sector()));
      var answer = story.postOnce(officer, "actor-registry", "/v1/actors", member.registration());
      if (answer.status() == 201) {
        story.follows("actor.registered", member.id());
      }
    }
    var bySector =
        story
            .get(officer, "actor-registry", "/v1/provinces/" + province + "/readiness")
            .body()
            .path("actorsBySector");
    story.holds(bySector.size() > 3, cast.size() + " actors are known; by sector: " + bySector);
  }
}
