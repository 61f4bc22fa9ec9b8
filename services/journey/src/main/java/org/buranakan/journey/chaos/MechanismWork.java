package org.buranakan.journey.chaos;

import java.util.UUID;
import org.buranakan.journey.Cast;

/** City study centres that actors join. */
final class MechanismWork implements Work {
  private static final int MEMBERS = 5;
  private static final String OFFICER = "songkhla-officer";
  private static final String SERVICE = "actor-registry";

  private final Commands commands;
  private final Ledger ledger;

  MechanismWork(Commands commands, Ledger ledger) {
    this.commands = commands;
    this.ledger = ledger;
  }

  @Override
  public void tell() {
    var centre =
        commands.post(
            OFFICER,
            SERVICE,
            "/v1/mechanisms",
            """
            {"form": "city-study-centre", "province": "TH-90", "name": {"th": "ศูนย์ศึกษา %s"},
             "members": [{"actorId": "%s", "role": "founder"}, {"actorId": "%s", "role": "founder"}],
             "particulars": {"cityStudyCentre": {"legalForm": "foundation",
               "jointCommitteeResolution": {"th": "มติ กรอ."},
               "incomeSources": ["provincial-development-plan", "private-sector"]}}}"""
                .formatted(UUID.randomUUID(), Cast.id("AC026"), Cast.id("AC093")));
    for (var i = 0; i < MEMBERS; i++) {
      commands.post(
          OFFICER,
          SERVICE,
          "/v1/mechanisms/" + centre.id() + "/members",
          "{\"actorId\": \"%s\", \"role\": \"member\"}"
              .formatted(InstrumentWork.registerActor(commands, "private").id()));
    }
    commands.delete(OFFICER, SERVICE, "/v1/mechanisms/" + centre.id());
    var aggregate = Aggregate.of("mechanisms", centre.id());
    ledger.promised(new Promise(aggregate, 1 + MEMBERS + 1, "DELETE /v1/mechanisms"));
  }
}
