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

  /// An agreement was drafted from the consensus of a concluded session. `ce_causationid` names the
  /// `session.concluded`, unless an officer or facilitator asked for the draft.
  @EventType("agreement.drafted")
  record Drafted(AgreementView agreement) implements AgreementEvent {}

  /// A draft was changed: its title, text, parties or commitments.
  @EventType("agreement.revised")
  record Revised(AgreementView agreement) implements AgreementEvent {}

  /// The content is frozen and has its `textHash`; the parties may sign.
  @EventType("agreement.opened-for-signature")
  record OpenedForSignature(AgreementView agreement) implements AgreementEvent {}

  /// A party signed, and the agreement still waits for another one. The last required signature is
  /// told as `agreement.in-force` instead.
  @EventType("agreement.signed")
  record Signed(AgreementView agreement, SignatureView signature) implements AgreementEvent {}

  /// The last required party signed: the agreement is in force.
  @EventType("agreement.in-force")
  record InForce(AgreementView agreement, SignatureView signature) implements AgreementEvent {}

  /// A party showed that it kept a commitment, in time or late.
  @EventType("agreement.commitment-fulfilled")
  record CommitmentFulfilled(AgreementView agreement, Commitment commitment)
      implements AgreementEvent {}

  /// The day of a commitment passed and nobody showed that it was kept. Told once for each
  /// commitment.
  @EventType("agreement.commitment-overdue")
  record CommitmentOverdue(AgreementView agreement, Commitment commitment)
      implements AgreementEvent {}

  /// An officer ended the agreement. Standards that rest on it are withdrawn.
  @EventType("agreement.terminated")
  record Terminated(AgreementView agreement) implements AgreementEvent {}
}
