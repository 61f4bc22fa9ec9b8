package org.buranakan.actors.appointment;

import static org.buranakan.actors.appointment.AppointmentRefusals.OVERLAPS;
import static org.buranakan.actors.appointment.AppointmentRefusals.TOO_MANY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.buranakan.platform.time.ThaiTime;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {
  private static final String VALID =
      "appointedAt <= :at and (revokedAt is null or revokedAt > :at)"
          + " and validFrom <= :day and (validTo is null or validTo >= :day)";
  private static final String NOT_OVER =
      "actorId = ?1 and revokedAt is null and (validTo is null or validTo >= ?2)";

  private static final int MOST = 100; // of an actor that are not over

  Appointment require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> AppointmentRefusals.NOT_FOUND.problem(id));
  }

  /** 409 if the account represents the actor on one of these days already, or there is no room. */
  void requireFree(AppointmentView wanted, LocalDate today) {
    var to = wanted.validTo();
    sameOf(wanted, to == null ? LocalDate.MAX : to)
        .ifPresent(
            other -> {
              throw OVERLAPS.problem(other.id());
            });
    if (count(NOT_OVER, wanted.actorId(), today) >= MOST) {
      throw TOO_MANY.problem(MOST);
    }
  }

  private Optional<Appointment> sameOf(AppointmentView wanted, LocalDate to) {
    return find(
            NOT_OVER + " and representative = ?3",
            wanted.actorId(),
            wanted.validFrom(),
            wanted.representative())
        .stream()
        .filter(other -> overlaps(other.view(), wanted.validFrom(), to))
        .findFirst();
  }

  private static boolean overlaps(AppointmentView other, LocalDate from, LocalDate to) {
    var end = other.validTo();
    return !other.validFrom().isAfter(to) && (end == null || !end.isBefore(from));
  }

  /** Some of the actor's that are not over yet, which nobody else changes meanwhile. */
  List<Appointment> someToEnd(UUID actor, LocalDate today) {
    return find(NOT_OVER, Sort.by("id"), actor, today)
        .page(0, MOST)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Makes room in memory for others; what was changed in it must have been written before. */
  void forget(Appointment appointment) {
    getEntityManager().detach(appointment);
  }

  /** Of all of the actor's, over or not. */
  List<UUID> idsOf(UUID actor) {
    return getEntityManager()
        .createQuery("select id from Appointment where actorId = ?1 order by id", UUID.class)
        .setParameter(1, actor)
        .getResultList();
  }

  boolean anyValid(UUID actor, String account, Instant at) {
    return count(
            "actorId = :actor and cast(representative as string) = :account and " + VALID,
            Parameters.with("actor", actor)
                .and("account", account)
                .and("at", at)
                .and("day", ThaiTime.date(at)))
        > 0;
  }

  /** One more than the limit, oldest first. */
  List<Appointment> list(
      AppointmentFilter filter, Visible visible, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (!visible.everywhere()) {
      conditions.add(
          "(province in :provinces or actorId in :actors"
              + " or cast(representative as string) = :account)");
      values
          .and("provinces", visible.provinces())
          .and("actors", visible.actors())
          .and("account", visible.account());
    }
    if (filter.actorId() != null) {
      conditions.add("actorId = :actor");
      values.and("actor", filter.actorId());
    }
    if (filter.representative() != null) {
      conditions.add("representative = :representative");
      values.and("representative", filter.representative());
    }
    if (filter.validAt() != null) {
      conditions.add(VALID);
      values.and("at", filter.validAt()).and("day", ThaiTime.date(filter.validAt()));
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Appointment" + where, Sort.by("id"), values).page(0, limit + 1).list();
  }
}
