package org.buranakan.journey.chaos;

import java.util.UUID;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.Cast;

/** Instruments that remove bottlenecks and give an actor its mandates. */
final class InstrumentWork implements Work {
  private static final int INSTRUMENTS = 3;
  private static final String OFFICER = "songkhla-officer";
  private static final String SERVICE = "igm-instruments";

  private final Commands commands;

  InstrumentWork(Commands commands) {
    this.commands = commands;
  }

  @Override
  public void tell() {
    var actor = registerActor(commands, "local-government").id();
    for (var i = 0; i < INSTRUMENTS; i++) {
      var bottleneck = reportBottleneck(commands).id();
      var instrument = propose(bottleneck, actor);
      commands.post(OFFICER, SERVICE, "/v1/instruments/" + instrument + "/adoption", "");
    }
  }

  static Answer registerActor(Commands commands, String sector) {
    return commands.post(
        OFFICER,
        "actor-registry",
        "/v1/actors",
        """
        {"kind": "organisation", "sector": "%s", "province": "TH-90", "name": {"th": "องค์กร %s"}}"""
            .formatted(sector, UUID.randomUUID()));
  }

  static Answer reportBottleneck(Commands commands) {
    return commands.post(
        OFFICER,
        SERVICE,
        "/v1/bottlenecks",
        """
        {"province": "TH-90", "title": {"th": "ไม่ชัดว่าใครมีอำนาจ"}, "kind": "authority-unclear"}""");
  }

  private String propose(String bottleneck, String actor) {
    return commands
        .post(
            OFFICER,
            SERVICE,
            "/v1/instruments",
            """
            {"family": "structural", "province": "TH-90", "bottleneckId": "%s", "facilitatorId": "%s",
             "title": {"th": "คำสั่งมอบอำนาจ"}, "structural": {"form": "order"},
             "mandate": {"actorId": "%s", "powers": {"th": "สั่งการ"}, "legalBasis": {"th": "ระเบียบ"}}}"""
                .formatted(bottleneck, Cast.id("AC026"), actor))
        .id();
  }
}
