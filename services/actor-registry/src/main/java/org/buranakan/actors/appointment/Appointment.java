package org.buranakan.actors.appointment;

import static org.buranakan.actors.appointment.AppointmentRefusals.ONESELF;
import static org.buranakan.actors.appointment.AppointmentRefusals.REVOKED_ALREADY;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.actors.actor.ActorView;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.time.ThaiTime;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That an account may speak and sign for an actor, by whole days in Thailand. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Appointment {
  @Id private UUID id;
  @Version private long version;
  private UUID actorId;
  private @Nullable String province;
  private UUID representative;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private Instant appointedAt;

  @SuppressWarnings("UnusedVariable") // kept as evidence, shown to nobody
  private String appointedBy;

  private @Nullable Instant revokedAt;

  @SuppressWarnings("UnusedVariable") // kept as evidence, shown to nobody
  private @Nullable String revokedBy;

  protected Appointment() {}

  Appointment(Appointing said, ActorView actor, String by, Instant now) {
    var today = ThaiTime.date(now);
    if (said.representative().toString().equals(by)) {
      throw ONESELF.at("/representative");
    }
    validFrom = said.validFrom() == null ? today : said.validFrom();
    validTo = said.validTo();
    AppointmentRules.requireDays(validFrom, validTo, today);
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    actorId = actor.id();
    province = actor.province();
    representative = said.representative();
    appointedAt = now;
    appointedBy = by;
  }

  AppointmentEvent made() {
    return new AppointmentEvent.Made(view());
  }

  /**
   * Ends it at once; what was signed on it stays signed.
   *
   * @param by the account; null where the actor's end ended it
   */
  AppointmentEvent revoke(@Nullable String by, Instant now) {
    if (revokedAt != null) {
      throw REVOKED_ALREADY.problem();
    }
    revokedAt = now;
    revokedBy = by;
    version++;
    return new AppointmentEvent.Revoked(view());
  }

  UUID id() {
    return id;
  }

  AppointmentView view() {
    return new AppointmentView(
        id, version, actorId, province, representative, validFrom, validTo, appointedAt, revokedAt);
  }
}
