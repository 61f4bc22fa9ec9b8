package org.buranakan.agreements.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
  private static final int SKIP_LOCKED = -2; // Hibernate's value for it

  Agreement require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> AgreementRefusals.NOT_FOUND.problem(id));
  }

  /** For what several parties do at the same time, and nobody shall have to repeat. */
  Agreement requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> AgreementRefusals.NOT_FOUND.problem(id));
  }

  /** Whether the session ever had one, terminated or not. */
  boolean anyOf(UUID session) {
    return count("sessionId", session) > 0;
  }

  /** The session's agreement that counts. */
  Optional<Agreement> ofSession(UUID session) {
    return find("sessionId = ?1 and status <> ?2", session, AgreementStatus.TERMINATED)
        .firstResultOptional();
  }

  /** One with an overdue commitment that nobody else is looking at. */
  Optional<Agreement> nextOverdue(LocalDate today) {
    return find("nextDueOn < ?1", Sort.by("nextDueOn").and("id"), today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
        .page(0, 1)
        .stream()
        .findFirst();
  }

  /** One more than the limit, the newest first. */
  List<Agreement> list(AgreementFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("a.province = :province");
      values.and("province", filter.province());
    }
    if (filter.status() != null) {
      conditions.add("a.status = :status");
      values.and("status", filter.status());
    }
    if (filter.sessionId() != null) {
      conditions.add("a.sessionId = :session");
      values.and("session", filter.sessionId());
    }
    if (filter.actorId() != null) {
      conditions.add("exists (select 1 from a.parties p where p.actorId = :actor)");
      values.and("actor", filter.actorId());
    }
    if (after != null) {
      conditions.add("a.id < :after");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Agreement a" + where + " order by a.id desc", values)
        .page(0, limit + 1)
        .list();
  }
}
