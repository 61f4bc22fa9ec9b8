package org.buranakan.kpis.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of a commitment of an agreement in force that names an indicator. */
@Entity
class Commitment {
  @Id private UUID id;
  private UUID agreementId;
  private UUID actorId;
  private String province;
  private String indicatorCode;
  private @Nullable Integer fiscalYear;
  private @Nullable UUID kpiId;

  protected Commitment() {}

  Commitment(
      UUID id,
      UUID agreementId,
      UUID actorId,
      String province,
      String indicatorCode,
      @Nullable Integer fiscalYear) {
    this.id = id;
    this.agreementId = agreementId;
    this.actorId = actorId;
    this.province = province;
    this.indicatorCode = indicatorCode;
    this.fiscalYear = fiscalYear;
  }

  void tieTo(UUID kpi) {
    kpiId = kpi;
  }

  UUID id() {
    return id;
  }

  UUID agreementId() {
    return agreementId;
  }

  UUID actorId() {
    return actorId;
  }

  String province() {
    return province;
  }

  String indicatorCode() {
    return indicatorCode;
  }

  @Nullable Integer fiscalYear() {
    return fiscalYear;
  }

  @Nullable UUID kpiId() {
    return kpiId;
  }
}
