package org.buranakan.dialogue.track;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Tracks implements PanacheRepositoryBase<Track, UUID> {

  Track require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> TrackRefusals.NOT_FOUND.problem(id));
  }

  /** Loads it for a change: whoever else wants to change it waits until this is decided. */
  Track requireForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> TrackRefusals.NOT_FOUND.problem(id));
  }

  /** The oldest open track of the province on one of the themes, for a change. */
  Optional<Track> oldestOpen(String province, Collection<Theme> themes) {
    return find(
            "province = ?1 and theme in ?2 and status <> ?3",
            Sort.by("id"),
            province,
            themes,
            TrackStatus.CLOSED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Tracks that have missed their cadence, but not those that another replica is at. */
  List<Track> overdue(Instant now, int atMost) {
    return find("status = ?1 and nextDueBy < ?2", Sort.by("nextDueBy"), TrackStatus.ACTIVE, now)
        .page(0, atMost)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /**
   * Makes sure that of two events that find no track in a province, one opens it and the other
   * finds it: the lock is held until the transaction ends.
   */
  void takeTurnsIn(String province) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('track of ' || ?1))")
        .setParameter(1, province)
        .getSingleResult();
  }

  /** One more than the limit, in the order of their opening. */
  List<Track> list(TrackFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<>(List.of("1 = 1"));
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("province = :province");
      values.and("province", filter.province());
    }
    if (filter.theme() != null) {
      conditions.add("theme = :theme");
      values.and("theme", filter.theme());
    }
    if (filter.status() != null) {
      conditions.add("status = :status");
      values.and("status", filter.status());
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    return find(String.join(" and ", conditions), Sort.by("id"), values).page(0, limit + 1).list();
  }
}
