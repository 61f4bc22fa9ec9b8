package org.buranakan.kpis.offer;

import static org.buranakan.kpis.offer.OfferRefusals.NOT_OPEN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An adopted standard can be measured: the province decides whether, and with which target. Local
 * to this service; what comes of it, the indicator and the KPI, have their events.
 */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
class KpiOffer {
  @Id private UUID id;
  @Version private long version;
  private UUID standardId;
  private String province;
  private String indicatorCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  @Enumerated(EnumType.STRING)
  private OfferStatus status = OfferStatus.OPEN;

  private @Nullable UUID kpiId;
  private Instant offeredAt;

  protected KpiOffer() {}

  KpiOffer(UUID standardId, String province, String indicatorCode, Text title, Instant now) {
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    this.standardId = standardId;
    this.province = province;
    this.indicatorCode = indicatorCode;
    this.title = title;
    offeredAt = now;
  }

  void requireOpen() {
    if (status != OfferStatus.OPEN) {
      throw NOT_OPEN.problem();
    }
  }

  void accepted(UUID kpi) {
    requireOpen();
    status = OfferStatus.ACCEPTED;
    kpiId = kpi;
  }

  /** What was accepted stays. */
  void withdraw() {
    if (status == OfferStatus.OPEN) {
      status = OfferStatus.WITHDRAWN;
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID standardId() {
    return standardId;
  }

  String province() {
    return province;
  }

  String indicatorCode() {
    return indicatorCode;
  }

  Text title() {
    return title;
  }

  OfferStatus status() {
    return status;
  }

  @Nullable UUID kpiId() {
    return kpiId;
  }

  Instant offeredAt() {
    return offeredAt;
  }
}
