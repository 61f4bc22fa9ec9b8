package org.buranakan.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The agreements on which standards may rest. */
@ApplicationScoped
public class AgreementsInForce {
  private final Agreements agreements;

  AgreementsInForce(Agreements agreements) {
    this.agreements = agreements;
  }

  /** The agreement, which stays as it is until the caller's transaction ends. */
  public Optional<AgreementView> findLocked(UUID id) {
    return agreements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(Agreement::view);
  }
}
