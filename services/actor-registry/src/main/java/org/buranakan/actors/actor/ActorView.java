package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.event.Withheld;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An organisation, network or person of any sector (ตัวแสดง).
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param kind What it is
/// @param sector The part of society that it belongs to
/// @param name Its name; missing for a person where the reader has no right to personal data
/// @param province ISO 3166-2; missing for the whole country
/// @param districts DOPA codes of the districts that it is confined to; empty for all
/// @param identifiers The names that registers gave to it; none for a person where the reader has
///     no right to personal data
/// @param contacts How a person is reached; missing where the reader has no right to personal data,
///     and for all but persons
/// @param processing For what, and on which legal basis, a person's data are kept; missing where
///     the reader has no right to personal data, for all but persons, and for persons who were
///     registered before it was asked for
/// @param status Whether it still exists
/// @param mandates What structural instruments authorise it to do
/// @param registeredAt When it was registered
/// @param changedAt When it was changed last
/// @param erasedAt When the person was erased: whoever has its name forgets it. Missing for all
///     others
@Schema(name = "Actor")
public record ActorView(
    UUID id,
    @Schema(examples = "7", minimum = "1") long version,
    ActorKind kind,
    Sector sector,
    @Nullable Text name,
    @Schema(examples = "TH-90") @Nullable @Matches(Province.PATTERN) String province,
    @Schema(examples = "[\"9011\"]") List<@Matches("[0-9]{4}") String> districts,
    List<Identifier> identifiers,
    @Withheld @Nullable List<Contact> contacts,
    @Withheld @Nullable Processing processing,
    ActorStatus status,
    List<Mandate> mandates,
    Instant registeredAt,
    Instant changedAt,
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
