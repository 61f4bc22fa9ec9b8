package org.buranakan.agreements.agreement;

import static org.buranakan.agreements.agreement.AgreementRefusals.COMMITMENT_OF_OPTIONAL_PARTY;
import static org.buranakan.agreements.agreement.AgreementRefusals.COMMITMENT_WITHOUT_PARTY;
import static org.buranakan.agreements.agreement.AgreementRefusals.CONSENTED_PARTY;
import static org.buranakan.agreements.agreement.AgreementRefusals.DUE_IN_THE_PAST;
import static org.buranakan.agreements.agreement.AgreementRefusals.DUE_TOO_FAR;
import static org.buranakan.agreements.agreement.AgreementRefusals.NO_CONSENSUS;
import static org.buranakan.agreements.agreement.AgreementRefusals.PARTY_TWICE;
import static org.buranakan.agreements.agreement.AgreementRefusals.SESSION_NOT_CONCLUDED;
import static org.buranakan.agreements.agreement.AgreementRefusals.TOO_FEW_PARTIES;
import static org.buranakan.agreements.agreement.AgreementRefusals.TOO_MANY_COMMITMENTS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.buranakan.agreements.session.Session;

/** What must be so before an agreement is drafted or changed. */
final class AgreementRules {
  private static final int MOST_COMMITMENTS = 100;
  private static final int LEAST_PARTIES = 2;
  private static final int LONGEST_YEARS = 30;

  private AgreementRules() {}

  static void requireConsensus(Session session) {
    if (!session.concluded()) {
      throw SESSION_NOT_CONCLUDED.at("/sessionId", session.status());
    }
    if (session.reached().isEmpty()) {
      throw NO_CONSENSUS.at("/sessionId");
    }
  }

  static void requireMutual(Iterable<Party> parties) {
    var known = new HashSet<UUID>();
    var required = 0;
    for (var party : parties) {
      if (!known.add(party.actorId())) {
        throw PARTY_TWICE.at("/parties", party.actorId());
      }
      required += party.required() ? 1 : 0;
    }
    if (required < LEAST_PARTIES) {
      throw TOO_FEW_PARTIES.at("/parties");
    }
  }

  /** Each commitment may bring a KPI into being when the agreement comes into force. */
  static void requireRoom(List<Commitment> commitments) {
    if (commitments.size() >= MOST_COMMITMENTS) {
      throw TOO_MANY_COMMITMENTS.problem(MOST_COMMITMENTS);
    }
  }

  /** The giver of each commitment is a party, and one that must sign. */
  static void requirePartiesOf(List<Commitment> commitments, Collection<Party> parties) {
    for (var commitment : commitments) {
      var giver =
          parties.stream()
              .filter(party -> party.actorId().equals(commitment.actorId()))
              .findFirst()
              .orElseThrow(() -> COMMITMENT_WITHOUT_PARTY.at("/parties", commitment.actorId()));
      requireToSign("/parties", giver);
    }
  }

  static void requireToSign(String pointer, Party giver) {
    if (!giver.required()) {
      throw COMMITMENT_OF_OPTIONAL_PARTY.at(pointer, giver.actorId());
    }
  }

  /** Every actor that stood behind the consensus is a party, and one that must sign. */
  static void requireConsented(Collection<UUID> consented, Collection<Party> parties) {
    for (var actor : consented) {
      if (!parties.contains(new Party(actor, true))) {
        throw CONSENTED_PARTY.at("/parties", actor);
      }
    }
  }

  static void requireFuture(LocalDate dueOn, LocalDate today) {
    if (!dueOn.isAfter(today)) {
      throw DUE_IN_THE_PAST.at("/dueOn", dueOn, today);
    }
    if (dueOn.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw DUE_TOO_FAR.at("/dueOn", dueOn, LONGEST_YEARS);
    }
  }
}
