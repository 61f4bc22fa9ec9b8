package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An actor as callers and events show it. */
@Schema(name = "Actor", description = "An organisation, network or person of any sector (ตัวแสดง).")
public record ActorView(
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "7") long version,
    @Schema(description = "What it is") ActorKind kind,
    @Schema(description = "The part of society that it belongs to") Sector sector,
    @Schema(
            description =
                "Its name; missing for a person where the reader has no right to personal"
                    + " data")
        @Nullable Text name,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @Nullable String province,
    @Schema(
            description = "DOPA codes of the districts that it is confined to; empty for all",
            examples = "[\"9011\"]")
        List<String> districts,
    @Schema(
            description =
                "The names that registers gave to it; none for a person where the reader"
                    + " has no right to personal data")
        List<Identifier> identifiers,
    @Schema(description = "Whether it still exists") ActorStatus status,
    @Schema(description = "What structural instruments authorise it to do") List<Mandate> mandates,
    @Schema(description = "When it was registered") Instant registeredAt,
    @Schema(description = "When it was changed last") Instant changedAt)
    implements Snapshot {

  @Override
  public boolean isBrief() {
    return name == null;
  }

  /** What everybody may see: of persons no name and no identifier. */
  static ActorView of(Actor actor) {
    return of(actor, actor.kind() != ActorKind.PERSON);
  }

  /** Everything, for those who may see personal data. */
  static ActorView withPersonalData(Actor actor) {
    return of(actor, true);
  }

  private static ActorView of(Actor actor, boolean named) {
    var identifiers =
        actor.identifiers().stream()
            .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::identifier))
            .toList();
    return new ActorView(
        actor.id(),
        actor.version(),
        actor.kind(),
        actor.sector(),
        named ? actor.name() : null,
        actor.province(),
        List.copyOf(actor.districts()),
        named ? identifiers : List.of(),
        actor.status(),
        List.copyOf(actor.mandates()),
        actor.registeredAt(),
        actor.changedAt());
  }
}
