package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is handed to a person who asks what is known: PDPA B.E. 2562, sections 30 and 31. */
@Schema(
    description =
        "All that the suite knows of a person, to be handed to that person (Personal Data Protection"
            + " Act B.E. 2562 (2019), sections 30 and 31).")
record PersonalData(
    @Schema(description = "When this was written") Instant asOf,
    @Schema(description = "What is registered; of who was erased, only what stayed")
        ActorView actor,
    @Schema(description = "Why the person was erased; missing for all others, and after a restore")
        @Nullable ErasureGround erasedBecause,
    @Schema(description = "What the person takes part in, as far as this registry knows")
        List<Participation> takesPartIn,
    @Schema(description = "Where else the person's id may stand. Nowhere else is the name kept")
        List<Elsewhere> elsewhere) {

  /** A service that may hold the id. */
  @Schema(description = "A service that may know the person by the id.")
  record Elsewhere(
      @Schema(description = "Which service", examples = "agreements") String service,
      @Schema(description = "What stands there with the id") Text holds,
      @Schema(
              description = "What to read there, and in which fields to look for the id",
              examples = "/v1/agreements?actorId=01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e")
          String look) {}

  static PersonalData of(Actor actor, List<Participation> takesPartIn, Instant now) {
    return new PersonalData(
        now,
        ActorView.withPersonalData(actor),
        actor.erasureGround(),
        takesPartIn,
        elsewhere(actor.id()));
  }

  private static List<Elsewhere> elsewhere(UUID id) {
    return List.of(
        new Elsewhere(
            "dialogue-sessions",
            Text.of(
                "การได้รับเชิญ การเข้าร่วมประชุม และจุดยืนต่อวาระ",
                "invitations, attendance, positions on agenda items"),
            "/v1/sessions: invited, attendance, positions"),
        new Elsewhere(
            "agreements",
            Text.of(
                "การเป็นคู่ตกลง คำมั่น และลายมือชื่อ", "being a party, commitments, signatures"),
            "/v1/agreements?actorId=" + id),
        new Elsewhere(
            "drr-kpis",
            Text.of("ความรับผิดชอบต่อตัวชี้วัด", "being responsible for a KPI"),
            "/v1/kpis: responsibleActorId"),
        new Elsewhere(
            "igm-instruments",
            Text.of("อำนาจที่ได้รับจากเครื่องมือ", "mandates that instruments gave"),
            "/v1/instruments: mandate.actorId"));
  }
}
