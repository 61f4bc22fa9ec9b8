package org.buranakan.agreements.agreement;

import static java.util.Objects.requireNonNull;
import static org.buranakan.agreements.agreement.AgreementRefusals.ANOTHER_TEXT;
import static org.buranakan.agreements.agreement.AgreementRefusals.COMMITMENT_NOT_FOUND;
import static org.buranakan.agreements.agreement.AgreementRefusals.FULFILLED_ALREADY;
import static org.buranakan.agreements.agreement.AgreementRefusals.NOT_A_DRAFT;
import static org.buranakan.agreements.agreement.AgreementRefusals.NOT_A_PARTY;
import static org.buranakan.agreements.agreement.AgreementRefusals.NOT_IN_FORCE;
import static org.buranakan.agreements.agreement.AgreementRefusals.NOT_OPEN;
import static org.buranakan.agreements.agreement.AgreementRefusals.NOT_SEALED;
import static org.buranakan.agreements.agreement.AgreementRefusals.SIGNED_ALREADY;
import static org.buranakan.agreements.agreement.AgreementRefusals.TERMINATED;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buranakan.agreements.session.Session;
import org.buranakan.platform.appointment.Authority;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.problem.Rule;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.time.ThaiTime;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the parties of a dialogue settled: who does what by when, and who sealed it. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Agreement {
  @Id private UUID id;

  // Counted here, so that the event can carry it; Hibernate arrives at the same number.
  @Version private long version;

  private UUID sessionId;
  private @Nullable UUID trackId;
  private String province;
  private @Nullable String theme;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text text;

  @Enumerated(EnumType.STRING)
  private AgreementStatus status = AgreementStatus.DRAFT;

  @ElementCollection
  @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
  @BatchSize(size = 200)
  private Set<Party> parties;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> consented; // in the session: what it came from does not change

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Commitment> commitments = List.of();

  @ElementCollection
  @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
  @BatchSize(size = 200)
  @MapKeyColumn(name = "actor_id") // so that a new one is added, and none written anew
  private Map<UUID, Signature> signatures = new HashMap<>();

  private @Nullable String sealedText;
  private @Nullable String textHash;
  private @Nullable Instant openedAt;
  private @Nullable Instant inForceSince;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Termination termination;

  @SuppressWarnings("UnusedVariable") // for the query that looks for what is overdue
  private @Nullable LocalDate nextDueOn;

  private Instant draftedAt;
  private Instant changedAt;

  protected Agreement() {}

  /** Drafts from the consensus of a concluded session; there is no other way to an agreement. */
  Agreement(Session session, Instant now) {
    AgreementRules.requireConsensus(session);
    var wording = Wording.of(session);
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    sessionId = session.id();
    trackId = session.trackId();
    province = session.province();
    theme = session.theme();
    title = wording.title();
    text = wording.text();
    consented = session.consented();
    parties =
        consented.stream()
            .map(actor -> new Party(actor, true))
            .collect(Collectors.toCollection(HashSet::new));
    draftedAt = now;
    changedAt = now;
  }

  AgreementEvent drafted() {
    return new AgreementEvent.Drafted(view());
  }

  AgreementEvent revise(Revision revision, Instant now) {
    require(AgreementStatus.DRAFT, NOT_A_DRAFT);
    var wanted = revision.toParties();
    AgreementRules.requireMutual(wanted);
    requireWhoIsBoundToSign(wanted);
    title = revision.title();
    text = revision.text();
    parties.retainAll(Set.copyOf(wanted));
    parties.addAll(wanted);
    touch(now);
    return new AgreementEvent.Revised(view());
  }

  /** Nobody is bound without a word of its own: by a commitment, or by its consent before. */
  private void requireWhoIsBoundToSign(Collection<Party> wanted) {
    AgreementRules.requirePartiesOf(commitments, wanted);
    AgreementRules.requireConsented(consented, wanted);
  }

  AgreementEvent commit(ProposedCommitment said, Instant now) {
    require(AgreementStatus.DRAFT, NOT_A_DRAFT);
    var party = party(said.actorId());
    AgreementRules.requireToSign("/actorId", party);
    AgreementRules.requireFuture(said.dueOn(), ThaiTime.date(now));
    AgreementRules.requireRoom(commitments);
    commitments = Stream.concat(commitments.stream(), Stream.of(Commitment.of(said))).toList();
    touch(now);
    return new AgreementEvent.Revised(view());
  }

  AgreementEvent dropCommitment(UUID commitmentId, Instant now) {
    require(AgreementStatus.DRAFT, NOT_A_DRAFT);
    var dropped = requireCommitment(commitmentId);
    commitments = commitments.stream().filter(one -> !one.equals(dropped)).toList();
    touch(now);
    return new AgreementEvent.Revised(view());
  }

  /** Freezes the content: from here on everybody signs the same bytes. */
  AgreementEvent open(Instant now) {
    require(AgreementStatus.DRAFT, NOT_A_DRAFT);
    AgreementRules.requireMutual(parties);
    requireWhoIsBoundToSign(parties);
    sealedText = SealedText.of(view()).canonical();
    textHash = SealedText.sha256(sealedText);
    status = AgreementStatus.OPEN;
    openedAt = now;
    touch(now);
    return new AgreementEvent.OpenedForSignature(view());
  }

  /** The last required signature brings the agreement into force. */
  AgreementEvent sign(Seal seal, String role, String signedBy, Authority authority, Instant now) {
    require(AgreementStatus.OPEN, NOT_OPEN);
    var _ = party(seal.actorId());
    if (hasSigned(seal.actorId())) {
      throw SIGNED_ALREADY.problem(seal.actorId());
    }
    if (!seal.hash().equals(textHash)) {
      throw ANOTHER_TEXT.problem(requireNonNull(textHash));
    }
    var signature = Signature.of(seal, role, signedBy, authority, now);
    signatures.put(seal.actorId(), signature);
    var complete =
        parties.stream().filter(this::mustSign).allMatch(party -> hasSigned(party.actorId()));
    if (complete) {
      status = AgreementStatus.IN_FORCE;
      inForceSince = now;
    }
    touch(now);
    return complete
        ? new AgreementEvent.InForce(view(), SignatureView.of(seal.actorId(), signature))
        : new AgreementEvent.Signed(view(), SignatureView.of(seal.actorId(), signature));
  }

  AgreementEvent fulfil(
      UUID commitmentId, Evidence evidence, Fulfilment.Speaker saidBy, Instant now) {
    require(AgreementStatus.IN_FORCE, NOT_IN_FORCE);
    var commitment = requireCommitment(commitmentId);
    if (commitment.status() == CommitmentStatus.FULFILLED) {
      throw FULFILLED_ALREADY.problem();
    }
    var kept =
        commitment.fulfilled(new Fulfilment(evidence.evidence(), evidence.url(), now, saidBy));
    replace(kept, now);
    return new AgreementEvent.CommitmentFulfilled(view(), kept);
  }

  /** Marks the commitment that is overdue longest; empty if none is. */
  Optional<AgreementEvent> noteOverdue(Instant now) {
    if (status != AgreementStatus.IN_FORCE) {
      return Optional.empty();
    }
    var missed =
        commitments.stream()
            .filter(commitment -> commitment.missed(ThaiTime.date(now)))
            .min(Comparator.comparing(Commitment::dueOn))
            .map(Commitment::overdue);
    missed.ifPresent(overdue -> replace(overdue, now));
    return missed.map(overdue -> new AgreementEvent.CommitmentOverdue(view(), overdue));
  }

  AgreementEvent terminate(Text reason, Instant now) {
    if (status == AgreementStatus.TERMINATED) {
      throw TERMINATED.problem();
    }
    status = AgreementStatus.TERMINATED;
    termination = new Termination(reason, now);
    touch(now);
    return new AgreementEvent.Terminated(view());
  }

  Commitment requireCommitment(UUID commitmentId) {
    return commitments.stream()
        .filter(commitment -> commitment.id().equals(commitmentId))
        .findFirst()
        .orElseThrow(() -> COMMITMENT_NOT_FOUND.problem(commitmentId));
  }

  private Party party(UUID actor) {
    return parties.stream()
        .filter(party -> party.actorId().equals(actor))
        .findFirst()
        .orElseThrow(() -> NOT_A_PARTY.at("/actorId", actor));
  }

  /** Also where it was opened before the text had to say so: nobody is bound unsigned. */
  private boolean mustSign(Party party) {
    return party.required()
        || consented.contains(party.actorId())
        || commitments.stream().anyMatch(given -> given.actorId().equals(party.actorId()));
  }

  private boolean hasSigned(UUID actor) {
    return signatures.containsKey(actor);
  }

  private void require(AgreementStatus needed, Rule otherwise) {
    if (status != needed) {
      throw otherwise.problem(status.words());
    }
  }

  private void replace(Commitment changed, Instant now) {
    commitments =
        commitments.stream()
            .map(commitment -> commitment.id().equals(changed.id()) ? changed : commitment)
            .toList();
    touch(now);
  }

  private void touch(Instant now) {
    nextDueOn =
        status != AgreementStatus.IN_FORCE
            ? null
            : commitments.stream()
                .filter(commitment -> commitment.status() == CommitmentStatus.OPEN)
                .map(Commitment::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
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

  /** The bytes that the parties sign. */
  String requireSealedText() {
    if (sealedText == null) {
      throw NOT_SEALED.problem();
    }
    return sealedText;
  }

  AgreementView view() {
    return new AgreementView(
        id,
        version,
        sessionId,
        trackId,
        province,
        theme,
        title,
        text,
        status,
        parties.stream()
            .sorted(Comparator.comparing(party -> party.actorId().toString()))
            .map(party -> PartyView.of(party, consented.contains(party.actorId())))
            .toList(),
        List.copyOf(commitments),
        signatures.entrySet().stream()
            .map(signed -> SignatureView.of(signed.getKey(), signed.getValue()))
            .sorted(Comparator.comparing(SignatureView::signedAt))
            .toList(),
        textHash,
        openedAt,
        inForceSince,
        termination,
        draftedAt,
        changedAt);
  }
}
