package org.buranakan.agreements.agreement;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to an agreement. */
sealed interface AgreementEvent extends DomainEvent {
  AgreementView agreement();

  @Override
  default AgreementView aggregate() {
    return agreement();
  }

  /** Signatures and the passing of a day do not: a long agreement can be signed, and is overdue. */
  @Override
  default boolean addsWords() {
    return !(this instanceof Signed
        || this instanceof InForce
        || this instanceof CommitmentOverdue);
  }

  @EventType("agreement.drafted")
  record Drafted(AgreementView agreement) implements AgreementEvent {}

  @EventType("agreement.revised")
  record Revised(AgreementView agreement) implements AgreementEvent {}

  @EventType("agreement.opened-for-signature")
  record OpenedForSignature(AgreementView agreement) implements AgreementEvent {}

  @EventType("agreement.signed")
  record Signed(AgreementView agreement, SignatureView signature) implements AgreementEvent {}

  /** Told in place of {@code signed} by the last required signature. */
  @EventType("agreement.in-force")
  record InForce(AgreementView agreement, SignatureView signature) implements AgreementEvent {}

  @EventType("agreement.commitment-fulfilled")
  record CommitmentFulfilled(AgreementView agreement, Commitment commitment)
      implements AgreementEvent {}

  @EventType("agreement.commitment-overdue")
  record CommitmentOverdue(AgreementView agreement, Commitment commitment)
      implements AgreementEvent {}

  @EventType("agreement.terminated")
  record Terminated(AgreementView agreement) implements AgreementEvent {}
}
