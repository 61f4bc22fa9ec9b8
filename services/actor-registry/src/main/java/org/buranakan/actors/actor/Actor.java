package org.buranakan.actors.actor;

import static org.buranakan.actors.actor.ActorRefusals.DISSOLVED;
import static org.buranakan.actors.actor.ActorRefusals.ERASED;
import static org.buranakan.actors.actor.ActorRefusals.ID_NOT_V7;
import static org.buranakan.actors.actor.ActorRefusals.ID_OF_ANOTHER_PLACE;
import static org.buranakan.actors.actor.ActorRefusals.NOT_A_PERSON;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.actors.province.Districts;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation, network or person that takes part, or could. */
@Entity
@SecondaryTable(name = Actor.PERSON, pkJoinColumns = @PrimaryKeyJoinColumn(name = "actor_id"))
@CheckReturnValue
class Actor {
  static final String PERSON = "person";

  private static final String THE_COUNTRY = "00"; // no province has it

  @Id private UUID id;

  // Set here with every change, so that the event can carry it; Hibernate arrives at the same
  // number when it writes the row, and refuses the change if somebody else was faster.
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ActorKind kind;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  // Of organisations and networks; a person's stands in the person.
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Text name;

  // The database derives it from the name, for sorting as Thais do.
  @Column(insertable = false, updatable = false)
  private @Nullable String nameTh;

  private @Nullable String province;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> districts;

  @ElementCollection(fetch = FetchType.EAGER) // every view shows them: one query instead of two
  @CollectionTable(name = "actor_identifier", joinColumns = @JoinColumn(name = "actor_id"))
  @BatchSize(size = 200)
  private Set<Identifier> identifiers;

  // All that is personal; null for what is no person, for who was erased, and where the database
  // doesn't show it: it stands in a table of its own, which is bound to the province.
  @Column(table = Actor.PERSON, name = "data")
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Person person;

  @Column(table = Actor.PERSON, name = "province")
  private @Nullable String personProvince;

  private @Nullable Instant erasedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ErasureGround erasureGround;

  @Enumerated(EnumType.STRING)
  private ActorStatus status = ActorStatus.ACTIVE;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Mandate> mandates = List.of();

  private Instant registeredAt;
  private Instant changedAt;

  protected Actor() {}

  Actor(Registration said, Instant now) {
    id = said.id() == null ? UuidCreator.getTimeOrderedEpoch() : requireIts(said.id(), said);
    version = 1;
    kind = said.kind();
    sector = said.sector();
    province = said.province();
    districts = Districts.requireWithin(said.province(), said.districtsOrNone());
    identifiers = new HashSet<>();
    describe(said, now);
    registeredAt = now;
    changedAt = now;
  }

  /**
   * Accounts may name an id before there is the actor. It says by its end of which province that
   * will be, so that nobody elsewhere registers an actor for which others speak already.
   */
  private static UUID requireIts(UUID id, Registration said) {
    if (id.version() != 7) {
      throw ID_NOT_V7.at("/id");
    }
    var place =
        Optional.ofNullable(said.province())
            .flatMap(Province::find)
            .map(Province::dopaCode)
            .orElse(THE_COUNTRY);
    if (!id.toString().endsWith(place)) {
      throw ID_OF_ANOTHER_PLACE.at("/id", place);
    }
    return id;
  }

  ActorEvent registered() {
    return new ActorEvent.Registered(ActorView.of(this));
  }

  ActorEvent change(ActorChange change, Instant now) {
    requireActive();
    sector = change.sector();
    districts = Districts.requireWithin(province, change.districts());
    describe(change, now);
    touch(now);
    return new ActorEvent.Changed(ActorView.of(this));
  }

  private void describe(Description said, Instant now) {
    person = Person.of(kind, said, now);
    personProvince = person == null ? null : province;
    if (person == null) {
      name = said.name();
      identifiers.retainAll(said.identifiersOrNone());
      identifiers.addAll(said.identifiersOrNone());
    }
  }

  /** Removes the person; the id and what it took part in stay. Empty if it was done before. */
  Optional<ActorEvent> erase(ErasureGround ground, Instant now) {
    requirePerson();
    if (erasedAt != null) {
      return Optional.empty();
    }
    if (person != null) {
      person.requireErasable(ground);
    }
    person = null;
    personProvince = null;
    erasedAt = now;
    erasureGround = ground;
    status = ActorStatus.DISSOLVED;
    touch(now);
    return Optional.of(new ActorEvent.Erased(ActorView.of(this)));
  }

  /** 422 for what is no person. */
  void requirePerson() {
    if (kind != ActorKind.PERSON) {
      throw NOT_A_PERSON.problem();
    }
  }

  /**
   * Records the authority that an instrument gives, once; empty if it is known already, or if it is
   * not the giver's to give: the centre's (no province) is everybody's, a province's its own
   * actors'.
   */
  Optional<ActorEvent> record(Mandate mandate, @Nullable String giver, Instant now) {
    if (giver != null && !giver.equals(province)) {
      return Optional.empty();
    }
    if (mandates.stream().anyMatch(known -> known.instrumentId().equals(mandate.instrumentId()))) {
      return Optional.empty();
    }
    var more = new ArrayList<>(mandates);
    more.add(mandate);
    mandates = List.copyOf(more);
    touch(now);
    return Optional.of(new ActorEvent.MandateRecorded(ActorView.of(this), mandate));
  }

  ActorEvent dissolve(Instant now) {
    requireActive();
    status = ActorStatus.DISSOLVED;
    touch(now);
    return new ActorEvent.Dissolved(ActorView.of(this));
  }

  private void requireActive() {
    if (erasedAt != null) {
      throw ERASED.problem();
    }
    if (status == ActorStatus.DISSOLVED) {
      throw DISSOLVED.problem();
    }
  }

  private void touch(Instant now) {
    version++;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ActorKind kind() {
    return kind;
  }

  Sector sector() {
    return sector;
  }

  @Nullable Text name() {
    return name;
  }

  @Nullable String nameTh() {
    return nameTh;
  }

  @Nullable String province() {
    return province;
  }

  List<String> districts() {
    return districts;
  }

  Set<Identifier> identifiers() {
    return identifiers;
  }

  @Nullable Person person() {
    return person;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }

  @Nullable ErasureGround erasureGround() {
    return erasureGround;
  }

  ActorStatus status() {
    return status;
  }

  List<Mandate> mandates() {
    return mandates;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  Instant changedAt() {
    return changedAt;
  }
}
