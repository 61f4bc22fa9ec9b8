package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.Collection;
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
    @Schema(
            description =
                "How a person is reached; missing where the reader has no right to personal data,"
                    + " and for all but persons")
        @Nullable List<Contact> contacts,
    @Schema(
            description =
                "For what, and on which legal basis, a person's data are kept; missing where the"
                    + " reader has no right to personal data, for all but persons, and for persons"
                    + " who were registered before it was asked for")
        @Nullable Processing processing,
    @Schema(description = "Whether it still exists") ActorStatus status,
    @Schema(description = "What structural instruments authorise it to do") List<Mandate> mandates,
    @Schema(description = "When it was registered") Instant registeredAt,
    @Schema(description = "When it was changed last") Instant changedAt,
    @Schema(
            description =
                "When the person was erased: whoever has its name forgets it. Missing for all"
                    + " others")
        @Nullable Instant erasedAt)
    implements Snapshot {

  @Override
  public boolean isBrief() {
    return name == null;
  }

  @Override
  public boolean isPersonal() {
    return kind == ActorKind.PERSON;
  }

  @Override
  public ActorView brief() {
    return kind == ActorKind.PERSON
        ? new ActorView(
            id,
            version,
            kind,
            sector,
            null,
            province,
            districts,
            List.of(),
            null,
            null,
            status,
            mandates,
            registeredAt,
            changedAt,
            erasedAt)
        : this;
  }

  /** What everybody may see: of persons no name, no identifier, no contact. */
  static ActorView of(Actor actor) {
    return of(actor, actor.name(), actor.identifiers(), null);
  }

  /** Everything, for those who may see personal data. */
  static ActorView withPersonalData(Actor actor) {
    var person = actor.person();
    return person == null ? of(actor) : of(actor, person.name(), person.identifiers(), person);
  }

  private static ActorView of(
      Actor actor,
      @Nullable Text name,
      Collection<Identifier> identifiers,
      @Nullable Person person) {
    return new ActorView(
        actor.id(),
        actor.version(),
        actor.kind(),
        actor.sector(),
        name,
        actor.province(),
        List.copyOf(actor.districts()),
        identifiers.stream()
            .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::identifier))
            .toList(),
        person == null ? null : person.contacts(),
        person == null ? null : person.processing(),
        actor.status(),
        List.copyOf(actor.mandates()),
        actor.registeredAt(),
        actor.changedAt(),
        actor.erasedAt());
  }
}
