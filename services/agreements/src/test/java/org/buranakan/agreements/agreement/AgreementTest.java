package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buranakan.agreements.session.Session;
import org.buranakan.agreements.session.Session.ConsensusItem;
import org.buranakan.platform.appointment.Authority;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Instant NOW = Instant.parse("2026-11-12T09:30:00Z");
  private static final UUID CITY = UUID.fromString("01930000-0000-7000-8000-000000000065");
  private static final UUID UNIVERSITY = UUID.fromString("01930000-0000-7000-8000-000000000093");
  private static final Text FLAGS = Text.of("ปักธงสามสี", "Raise three flags");

  @Test
  void a_draft_says_what_the_session_agreed_on_and_who_stood_behind_it() {
    var draft = draft().view();

    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.status()).isEqualTo(AgreementStatus.DRAFT);
    assertThat(draft.title().th()).isEqualTo("ข้อตกลงร่วม: ปักธงสามสี");
    assertThat(draft.text().th())
        .isEqualTo(
            "ที่ประชุมครั้งที่ 2 เมื่อวันที่ 12 พฤศจิกายน 2569 เห็นพ้องร่วมกันดังนี้\n1. ปักธงสามสี");
    assertThat(draft.text().en())
        .isEqualTo(
            "The session no. 2 of 12 November 2026 reached consensus on the following:\n"
                + "1. Raise three flags");
    assertThat(draft.parties())
        .containsExactly(new PartyView(CITY, true, true), new PartyView(UNIVERSITY, true, true));
  }

  @Test
  void where_an_item_has_no_english_the_draft_has_none() {
    var session = session("concluded", item(new Text("ปักธง", null), true, CITY, UNIVERSITY));
    assertThat(new Agreement(session, NOW).view().text().en()).isNull();
  }

  @Test
  void without_a_concluded_session_there_is_no_agreement() {
    var planned = session("planned", item(FLAGS, true, CITY, UNIVERSITY));
    refused("agreement.session-not-concluded", () -> assertThat(new Agreement(planned, NOW)));
    var approved = session("minutes-approved", item(FLAGS, true, CITY, UNIVERSITY));
    assertThat(new Agreement(approved, NOW).view().status()).isEqualTo(AgreementStatus.DRAFT);
  }

  @Test
  void without_consensus_there_is_no_agreement() {
    var divided = session("concluded", item(FLAGS, false, CITY, UNIVERSITY));
    refused("agreement.no-consensus", () -> assertThat(new Agreement(divided, NOW)));
  }

  @Test
  void one_party_alone_can_not_open_for_signature() {
    var lonely = new Agreement(session("concluded", item(FLAGS, true, CITY)), NOW);
    refused("agreement.too-few-parties", () -> assertThat(lonely.open(NOW)));
  }

  @Test
  void a_party_stands_once_in_the_list_and_two_must_be_required() {
    var draft = draft();
    refused("agreement.party-twice", () -> assertThat(draft.revise(revision(CITY, CITY), NOW)));
    var optional = new ProposedParty(UNIVERSITY, false);
    var revision = new Revision(FLAGS, FLAGS, List.of(new ProposedParty(CITY, null), optional));
    refused("agreement.too-few-parties", () -> assertThat(draft.revise(revision, NOW)));
  }

  @Test
  void who_committed_can_not_leave_before_the_commitment() {
    var draft = draft();
    assertThat(draft.commit(promise(CITY, "2027-09-30"), NOW)).isNotNull();
    var stranger = UUID.randomUUID();
    refused(
        "agreement.commitment-without-party",
        () -> assertThat(draft.revise(revision(UNIVERSITY, stranger), NOW)));
  }

  @Test
  void who_consented_in_the_session_is_neither_dropped_nor_made_optional() {
    var draft = draft();
    var third = UUID.randomUUID();
    var fourth = UUID.randomUUID();
    refused(
        "agreement.consented-party",
        () -> assertThat(draft.revise(revision(CITY, third, fourth), NOW)));
    refused(
        "agreement.consented-party",
        () -> assertThat(draft.revise(revision(optional(UNIVERSITY), CITY, third), NOW)));
  }

  @Test
  void who_gives_a_commitment_must_sign() {
    var draft = draft();
    var third = UUID.randomUUID();
    assertThat(draft.revise(revision(optional(third), CITY, UNIVERSITY), NOW)).isNotNull();
    refused(
        "agreement.commitment-of-optional-party",
        () -> assertThat(draft.commit(promise(third, "2027-09-30"), NOW)));
    assertThat(draft.revise(revision(CITY, UNIVERSITY, third), NOW)).isNotNull();
    assertThat(draft.commit(promise(third, "2027-09-30"), NOW)).isNotNull();
    refused(
        "agreement.commitment-of-optional-party",
        () -> assertThat(draft.revise(revision(optional(third), CITY, UNIVERSITY), NOW)));
  }

  @Test
  void a_commitment_is_a_party_s_and_lies_ahead() {
    var draft = draft();
    refused(
        "agreement.not-a-party",
        () -> assertThat(draft.commit(promise(UUID.randomUUID(), "2027-09-30"), NOW)));
    refused(
        "agreement.due-in-the-past",
        () -> assertThat(draft.commit(promise(CITY, "2026-11-12"), NOW)));
    refused(
        "agreement.due-too-far", () -> assertThat(draft.commit(promise(CITY, "2099-01-01"), NOW)));
    // In Thailand the next day begins at 17:00 UTC.
    refused(
        "agreement.due-in-the-past",
        () ->
            assertThat(
                draft.commit(promise(CITY, "2026-11-13"), Instant.parse("2026-11-12T17:00:00Z"))));
  }

  @Test
  void an_agreement_has_at_most_a_hundred_commitments() {
    var draft = draft();
    for (var one = 0; one < 100; one++) {
      assertThat(draft.commit(promise(CITY, "2027-09-30"), NOW)).isNotNull();
    }
    refused(
        "agreement.too-many-commitments",
        () -> assertThat(draft.commit(promise(CITY, "2027-09-30"), NOW)));
  }

  @Test
  void an_open_text_is_frozen() {
    var open = opened();
    refused("agreement.not-a-draft", () -> assertThat(open.revise(revision(CITY), NOW)));
    refused(
        "agreement.not-a-draft", () -> assertThat(open.commit(promise(CITY, "2027-09-30"), NOW)));
    refused("agreement.not-a-draft", () -> assertThat(open.open(NOW)));
  }

  @Test
  void the_last_signature_and_only_that_brings_it_into_force() {
    var agreement = opened();
    assertThat(sign(agreement, CITY)).isInstanceOf(AgreementEvent.Signed.class);
    assertThat(agreement.view().status()).isEqualTo(AgreementStatus.OPEN);
    assertThat(sign(agreement, UNIVERSITY)).isInstanceOf(AgreementEvent.InForce.class);
    assertThat(agreement.view().status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement.view().version()).isEqualTo(4);
    assertThat(agreement.view().inForceSince()).isEqualTo(NOW);
  }

  @Test
  void an_optional_party_is_not_waited_for() {
    var agreement = draft();
    var optional = UUID.randomUUID();
    var parties =
        List.of(
            new ProposedParty(CITY, true),
            new ProposedParty(UNIVERSITY, null),
            new ProposedParty(optional, false));
    assertThat(agreement.revise(new Revision(FLAGS, FLAGS, parties), NOW)).isNotNull();
    assertThat(agreement.open(NOW)).isNotNull();
    assertThat(sign(agreement, CITY)).isInstanceOf(AgreementEvent.Signed.class);
    assertThat(sign(agreement, UNIVERSITY)).isInstanceOf(AgreementEvent.InForce.class);
  }

  @Test
  void a_signature_is_a_party_s_for_this_text_once_and_while_open() {
    var agreement = draft();
    refused("agreement.not-open", () -> assertThat(sign(agreement, CITY)));
    assertThat(agreement.open(NOW)).isNotNull();
    refused("agreement.not-a-party", () -> assertThat(sign(agreement, UUID.randomUUID())));
    refused(
        "agreement.another-text",
        () ->
            assertThat(
                agreement.sign(new Seal(CITY, "0".repeat(64)), "r", "s", Authority.STANDING, NOW)));
    assertThat(sign(agreement, CITY)).isNotNull();
    refused("agreement.signed-already", () -> assertThat(sign(agreement, CITY)));
  }

  @Test
  void a_missed_commitment_is_noted_once_the_oldest_first_and_can_still_be_kept() {
    var agreement = draft();
    assertThat(agreement.commit(promise(CITY, "2027-10-31"), NOW)).isNotNull();
    assertThat(agreement.commit(promise(UNIVERSITY, "2027-09-30"), NOW)).isNotNull();
    inForce(agreement);

    assertThat(agreement.noteOverdue(Instant.parse("2027-09-30T16:59:59Z"))).isEmpty();
    var later = Instant.parse("2027-12-01T00:00:00Z");
    var first = (AgreementEvent.CommitmentOverdue) agreement.noteOverdue(later).orElseThrow();
    var second = (AgreementEvent.CommitmentOverdue) agreement.noteOverdue(later).orElseThrow();
    assertThat(first.commitment().actorId()).isEqualTo(UNIVERSITY);
    assertThat(second.commitment().actorId()).isEqualTo(CITY);
    assertThat(second.agreement().version()).isEqualTo(first.agreement().version() + 1);
    assertThat(agreement.noteOverdue(later)).isEmpty();

    var evidence = new Evidence(FLAGS, null);
    var saidBy = Fulfilment.Speaker.OFFICER;
    var kept =
        (AgreementEvent.CommitmentFulfilled)
            agreement.fulfil(first.commitment().id(), evidence, saidBy, later);
    assertThat(kept.commitment().status()).isEqualTo(CommitmentStatus.FULFILLED);
    assertThat(kept.commitment().fulfilment().saidBy()).isEqualTo(saidBy);
    refused(
        "agreement.fulfilled-already",
        () -> assertThat(agreement.fulfil(first.commitment().id(), evidence, saidBy, later)));
  }

  @Test
  void what_is_terminated_is_neither_signed_nor_overdue_nor_terminated_again() {
    var agreement = draft();
    assertThat(agreement.commit(promise(CITY, "2027-10-31"), NOW)).isNotNull();
    inForce(agreement);
    assertThat(agreement.terminate(FLAGS, NOW)).isNotNull();
    refused("agreement.not-open", () -> assertThat(sign(agreement, CITY)));
    refused("agreement.terminated", () -> assertThat(agreement.terminate(FLAGS, NOW)));
    assertThat(agreement.noteOverdue(Instant.parse("2029-01-01T00:00:00Z"))).isEmpty();
  }

  private static Agreement draft() {
    return new Agreement(session("concluded", item(FLAGS, true, CITY, UNIVERSITY)), NOW);
  }

  private static Agreement opened() {
    var agreement = draft();
    assertThat(agreement.open(NOW)).isInstanceOf(AgreementEvent.OpenedForSignature.class);
    return agreement;
  }

  private static void inForce(Agreement draft) {
    assertThat(draft.open(NOW)).isNotNull();
    assertThat(sign(draft, CITY)).isNotNull();
    assertThat(sign(draft, UNIVERSITY)).isNotNull();
  }

  private static AgreementEvent sign(Agreement agreement, UUID actor) {
    var hash = agreement.view().textHash();
    return agreement.sign(
        new Seal(actor, hash == null ? "0".repeat(64) : hash),
        "representative",
        "someone",
        Authority.STANDING,
        NOW);
  }

  private static ProposedParty optional(UUID actor) {
    return new ProposedParty(actor, false);
  }

  private static Revision revision(ProposedParty one, UUID... others) {
    var parties =
        Stream.concat(
            Stream.of(one), Arrays.stream(others).map(actor -> new ProposedParty(actor, null)));
    return new Revision(FLAGS, FLAGS, parties.toList());
  }

  private static Revision revision(UUID... actors) {
    return new Revision(
        FLAGS, FLAGS, Arrays.stream(actors).map(actor -> new ProposedParty(actor, null)).toList());
  }

  private static ProposedCommitment promise(UUID actor, String dueOn) {
    return new ProposedCommitment(
        actor, FLAGS, LocalDate.parse(dueOn), new CommittedKpi("G-1", BigDecimal.ONE, 2570));
  }

  private static Session session(String status, ConsensusItem... items) {
    return new Session(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "TH-90",
        "flood",
        2,
        Instant.parse("2026-11-12T02:00:00Z"),
        status,
        List.of(items));
  }

  private static ConsensusItem item(Text title, boolean reached, UUID... parties) {
    return new ConsensusItem(title, reached, List.of(parties));
  }

  private static void refused(String code, ThrowingCallable command) {
    assertThatThrownBy(command).isInstanceOf(Problem.class).hasMessage(code);
  }
}
