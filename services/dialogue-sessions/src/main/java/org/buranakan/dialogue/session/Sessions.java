package org.buranakan.dialogue.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
  private static final List<SessionStatus> COMING =
      List.of(SessionStatus.PLANNED, SessionStatus.NOTICED);

  Session require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> SessionRefusals.NOT_FOUND.problem(id));
  }

  /** Loads it for a change: whoever else wants to change it waits until this is decided. */
  Session requireForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> SessionRefusals.NOT_FOUND.problem(id));
  }

  /** The track of a session, without loading the session: the track is to be locked first. */
  UUID trackOf(UUID id) {
    return getEntityManager()
        .createQuery("select trackId from Session where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> SessionRefusals.NOT_FOUND.problem(id));
  }

  /** The session of the track that is still to come, for a change. */
  Optional<Session> coming(UUID trackId) {
    return find("trackId = ?1 and status in ?2", trackId, COMING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The number of the track's next session; the caller holds the track. */
  int nextNumber(UUID trackId) {
    return 1
        + getEntityManager()
            .createQuery(
                "select coalesce(max(number), 0) from Session where trackId = ?1", Integer.class)
            .setParameter(1, trackId)
            .getSingleResult();
  }

  /** When the sessions of the track were concluded, oldest first. */
  List<Instant> concludedAt(UUID trackId) {
    return getEntityManager()
        .createQuery(
            "select concludedAt from Session where trackId = ?1 and concludedAt is not null"
                + " order by concludedAt",
            Instant.class)
        .setParameter(1, trackId)
        .getResultList();
  }

  /** Sessions of the track that taught something, newest first, from a number downwards. */
  List<Session> withLessons(UUID trackId, int fromNumber, int atMost) {
    return getEntityManager()
        .unwrap(org.hibernate.Session.class)
        .createNativeQuery(
            """
            select * from session
            where track_id = ?1 and number <= ?2 and lessons <> '[]'
            order by number desc limit ?3""",
            Session.class)
        .setParameter(1, trackId)
        .setParameter(2, fromNumber)
        .setParameter(3, atMost)
        .getResultList();
  }

  /** One more than the limit, newest plan first. */
  List<Session> list(SessionFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<>(List.of("1 = 1"));
    var values = new Parameters();
    if (filter.trackId() != null) {
      conditions.add("trackId = :trackId");
      values.and("trackId", filter.trackId());
    }
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
      conditions.add("id < :after");
      values.and("after", after);
    }
    return find(String.join(" and ", conditions), Sort.descending("id"), values)
        .page(0, limit + 1)
        .list();
  }
}
