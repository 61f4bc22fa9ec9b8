package org.buranakan.agreements.standard;

import static org.buranakan.agreements.standard.StandardRefusals.ANOTHER_PROVINCE;
import static org.buranakan.agreements.standard.StandardRefusals.NOT_ADOPTED;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.agreements.agreement.AgreementView;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A standard of practice: what everybody does when. Never edited, only replaced. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Standard {
  @Id private UUID id;

  // Counted here, so that the event can carry it; Hibernate arrives at the same number.
  @Version private long version;

  private UUID agreementId;
  private String province;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  // The database derives it from the title.
  @Column(insertable = false, updatable = false)
  private @Nullable String titleTh;

  private @Nullable String theme;

  @Enumerated(EnumType.STRING)
  private StandardStatus status = StandardStatus.ADOPTED;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Level> levels;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text procedure;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Conformance conformance;

  private @Nullable String source;
  private @Nullable UUID supersedes;
  private @Nullable UUID supersededBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Withdrawal withdrawal;

  private Instant adoptedAt;
  private Instant changedAt;

  protected Standard() {}

  /** From an agreement that the caller knows to be in force. */
  Standard(AgreementView agreement, Adoption said, Instant now) {
    StandardRules.requireClear(said.levels());
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    agreementId = agreement.id();
    province = agreement.province();
    title = said.title();
    theme = said.theme() == null ? agreement.theme() : said.theme();
    levels = List.copyOf(said.levels());
    procedure = said.procedure();
    conformance = said.conformance();
    source = said.source();
    supersedes = said.supersedes();
    adoptedAt = now;
    changedAt = now;
  }

  StandardEvent adopted() {
    return new StandardEvent.Adopted(view());
  }

  StandardEvent giveWayTo(Standard successor, Instant now) {
    requireAdopted();
    if (!province.equals(successor.province)) {
      throw ANOTHER_PROVINCE.at("/supersedes", province);
    }
    status = StandardStatus.SUPERSEDED;
    supersededBy = successor.id;
    touch(now);
    return new StandardEvent.Superseded(view());
  }

  StandardEvent withdraw(Text reason, Instant now) {
    requireAdopted();
    status = StandardStatus.WITHDRAWN;
    withdrawal = new Withdrawal(reason, now);
    touch(now);
    return new StandardEvent.Withdrawn(view());
  }

  private void requireAdopted() {
    if (status != StandardStatus.ADOPTED) {
      throw NOT_ADOPTED.problem(status.words());
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

  String province() {
    return province;
  }

  StandardView view() {
    return new StandardView(
        id,
        version,
        agreementId,
        province,
        title,
        theme,
        status,
        List.copyOf(levels),
        procedure,
        conformance,
        source,
        supersedes,
        supersededBy,
        withdrawal,
        adoptedAt,
        changedAt);
  }
}
