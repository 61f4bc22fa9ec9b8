package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All that the suite knows of a person, to be handed to that person (Personal Data Protection Act
/// B.E. 2562 (2019), sections 30 and 31).
///
/// @param asOf When this was written
/// @param actor What is registered; of who was erased, only what stayed
/// @param erasedBecause Why the person was erased; missing for all others, and after a restore
/// @param takesPartIn What the person takes part in, as far as this registry knows
/// @param elsewhere Where else the person's id may stand. Nowhere else is the name kept
record PersonalData(
    Instant asOf,
    ActorView actor,
    @Nullable ErasureGround erasedBecause,
    List<Participation> takesPartIn,
    List<Elsewhere> elsewhere) {

  /// A service that may know the person by the id.
  ///
  /// @param service Which service
  /// @param holds What stands there with the id
  /// @param look What to read there, and in which fields to look for the id
  record Elsewhere(
      @Schema(examples = "agreements") String service,
      Text holds,
      @Schema(examples = "/v1/agreements?actorId=01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e")
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
