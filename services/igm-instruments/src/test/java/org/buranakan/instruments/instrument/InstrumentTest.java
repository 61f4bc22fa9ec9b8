package org.buranakan.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.instruments.known.Cast;
import org.buranakan.instruments.known.KnownActor;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final KnownActor PROVINCE = actor("provincial-administration", "TH-40");
  private static final KnownActor ELSEWHERE = actor("provincial-administration", "TH-90");
  private static final KnownActor CITY = actor("local-government", "TH-40");
  private static final KnownActor COMMUNITY = actor("community", "TH-40");
  private static final KnownActor CENTRE = actor("central-government", null);
  private static final KnownActor RAILWAYS = actor("state-enterprise", null);
  private static final Text TEXT = Text.of("ข้อความ", "text");

  @Test
  void a_programme_rises_level_by_level_and_comes_into_force_at_the_province() {
    var programme = programme(COMMUNITY, Level.COMMUNITY);
    assertThat(programme.cite(study("https://a.example/1"), NOW).instrument().version())
        .isEqualTo(2);

    var raised = (InstrumentEvent.Raised) programme.raise(Level.LOCAL_GOVERNMENT, NOW);
    assertThat(raised.from()).isEqualTo(Level.COMMUNITY);
    assertThat(programme.raise(Level.PROVINCE, NOW).instrument().version()).isEqualTo(4);

    var inForce = programme.adopt(evidence -> true, NOW).instrument();
    assertThat(inForce.status()).isEqualTo(InstrumentStatus.IN_FORCE);
    assertThat(inForce.inForceSince()).isEqualTo(NOW);
    assertThat(inForce.programmatic())
        .extracting(Programme::currentLevel)
        .isEqualTo(Level.PROVINCE);
  }

  @Test
  void a_programme_without_evidence_stays_in_the_community() {
    var programme = programme(COMMUNITY, Level.COMMUNITY);
    refused(() -> programme.raise(Level.LOCAL_GOVERNMENT, NOW), 422, "instrument.evidence-missing");
  }

  @Test
  void a_programme_skips_no_level_and_does_not_rise_twice() {
    var programme = programme(COMMUNITY, Level.COMMUNITY);
    assertThat(programme.cite(study("https://a.example/1"), NOW)).isNotNull();
    refused(() -> programme.raise(Level.PROVINCE, NOW), 422, "instrument.level-skipped");
    assertThat(programme.raise(Level.LOCAL_GOVERNMENT, NOW)).isNotNull();
    refused(() -> programme.raise(Level.LOCAL_GOVERNMENT, NOW), 409, "instrument.level-reached");
  }

  @Test
  void a_programme_below_the_province_without_evidence_is_told_both() {
    var programme = programme(COMMUNITY, Level.COMMUNITY);
    assertThatThrownBy(() -> programme.adopt(evidence -> true, NOW))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(error -> error.reason().code())
                    .containsExactly("instrument.level-too-low", "instrument.evidence-missing"));
  }

  @Test
  void evidence_that_does_not_hold_any_more_carries_no_programme() {
    var programme = programme(COMMUNITY, Level.COMMUNITY);
    assertThat(programme.cite(study("https://a.example/1"), NOW)).isNotNull();
    assertThat(programme.raise(Level.LOCAL_GOVERNMENT, NOW)).isNotNull();
    assertThat(programme.raise(Level.PROVINCE, NOW)).isNotNull();
    refused(() -> programme.adopt(evidence -> false, NOW), 422, "instrument.evidence-gone");
  }

  @Test
  void a_programme_starts_below() {
    refused(() -> programme(COMMUNITY, Level.PROVINCE), 422, "instrument.not-from-below");
    refused(() -> programme(PROVINCE, Level.COMMUNITY), 422, "instrument.not-from-below");
    refused(() -> programme(CENTRE, Level.COMMUNITY), 422, "instrument.not-from-below");
    refused(() -> programme(null, Level.COMMUNITY), 422, "instrument.proposer-missing");
  }

  @Test
  void the_same_evidence_is_cited_once() {
    var programme = programme(COMMUNITY, Level.COMMUNITY);
    assertThat(programme.cite(study("https://a.example/1"), NOW)).isNotNull();
    refused(
        () -> programme.cite(study("https://a.example/1"), NOW), 409, "instrument.evidence-cited");
    assertThat(programme.cite(study("https://a.example/2"), NOW)).isNotNull();
  }

  @Test
  void only_programmes_cite_and_rise() {
    var order = structural(PROVINCE, CITY, StructuralForm.ORDER);
    refused(() -> order.cite(study("https://a.example/1"), NOW), 422, "instrument.not-a-programme");
    refused(() -> order.raise(Level.PROVINCE, NOW), 422, "instrument.not-a-programme");
  }

  @Test
  void a_mandate_stands_at_the_top_of_the_document() {
    var inForce =
        structural(PROVINCE, CITY, StructuralForm.ORDER).adopt(evidence -> true, NOW).instrument();
    assertThat(inForce.mandate()).extracting(Mandate::actorId).isEqualTo(CITY.id());
    assertThat(inForce.programmatic()).isNull();
  }

  @Test
  void the_facilitator_is_the_centre_or_the_province_itself() {
    refused(
        () -> structural(CITY, COMMUNITY, StructuralForm.ORDER),
        422,
        "instrument.facilitator-not-of-the-centre");
    refused(
        () -> structural(ELSEWHERE, CITY, StructuralForm.ORDER),
        422,
        "instrument.facilitator-of-another-province");
    assertThat(structural(CENTRE, CITY, StructuralForm.ORDER).version()).isEqualTo(1);
  }

  @Test
  void a_law_needs_the_centre_and_its_ministry() {
    refused(
        () -> structural(PROVINCE, CITY, StructuralForm.LAW),
        422,
        "instrument.law-needs-the-centre");
    assertThat(structural(CENTRE, CITY, StructuralForm.LAW).adopters())
        .isEqualTo(Set.of("ministry"));
    assertThat(structural(PROVINCE, CITY, StructuralForm.MOU).adopters())
        .contains("province-officer");
  }

  @Test
  void a_mandate_never_empowers_the_centre_or_the_facilitator() {
    refused(
        () -> structural(PROVINCE, PROVINCE, StructuralForm.ORDER),
        422,
        "instrument.the-centre-commands");
    refused(
        () -> structural(PROVINCE, CENTRE, StructuralForm.ORDER),
        422,
        "instrument.the-centre-commands");
    refused(
        () -> structural(PROVINCE, ELSEWHERE, StructuralForm.ORDER),
        422,
        "actor.of-another-province");
  }

  @Test
  void a_province_gives_no_mandate_to_an_actor_of_the_whole_country() {
    refused(
        () -> structural(PROVINCE, RAILWAYS, StructuralForm.ORDER),
        422,
        "instrument.mandate-needs-the-centre");
    assertThatCode(() -> Facilitation.requireMandated(RAILWAYS, CENTRE, null))
        .doesNotThrowAnyException();
  }

  @Test
  void an_instrument_has_the_particulars_of_its_own_family_only() {
    var mandate = new Mandate(CITY.id(), TEXT, TEXT);
    var behaviour = new Behavioural(Method.MEDIATION, null);
    var structure = new Structural(StructuralForm.ORDER);
    refused(
        () -> Particulars.of(proposal(Family.BEHAVIOURAL, null, mandate, null, null, behaviour)),
        422,
        "instrument.foreign-particulars");
    refused(
        () ->
            Particulars.of(proposal(Family.STRUCTURAL, null, mandate, structure, null, behaviour)),
        422,
        "instrument.foreign-particulars");
    refused(
        () -> Particulars.of(proposal(Family.STRUCTURAL, null, null, structure, null, null)),
        422,
        "instrument.particulars-missing");
  }

  @Test
  void an_instrument_is_adopted_and_closed_once() {
    var order = structural(PROVINCE, CITY, StructuralForm.ORDER);
    assertThat(order.adopt(evidence -> true, NOW)).isNotNull();
    refused(() -> order.adopt(evidence -> true, NOW), 409, "instrument.in-force");
    assertThat(order.close(new ClosureReport(Outcome.REMOVED, TEXT), NOW).instrument().status())
        .isEqualTo(InstrumentStatus.CLOSED);
    refused(
        () -> order.close(new ClosureReport(Outcome.REMOVED, TEXT), NOW), 409, "instrument.closed");
    refused(() -> order.adopt(evidence -> true, NOW), 409, "instrument.closed");
  }

  @Test
  void a_proposal_can_be_withdrawn_but_has_removed_nothing() {
    var order = structural(PROVINCE, CITY, StructuralForm.ORDER);
    refused(
        () -> order.close(new ClosureReport(Outcome.REMOVED, TEXT), NOW),
        409,
        "instrument.not-in-force");
    assertThat(order.close(new ClosureReport(Outcome.NOT_REMOVED, TEXT), NOW)).isNotNull();
  }

  private static Instrument programme(@Nullable KnownActor proposer, Level origin) {
    var programme = new ProgrammeProposal(origin, 1_500_000L);
    var by = proposer == null ? null : proposer.id();
    return new Instrument(
        new Proposal(
            Family.PROGRAMMATIC,
            TEXT,
            "TH-40",
            null,
            PROVINCE.id(),
            by,
            null,
            null,
            programme,
            null,
            null),
        everybody(),
        NOW);
  }

  private static Instrument structural(
      KnownActor facilitator, KnownActor mandated, StructuralForm form) {
    return new Instrument(
        proposal(
            Family.STRUCTURAL,
            facilitator,
            new Mandate(mandated.id(), TEXT, TEXT),
            new Structural(form),
            null,
            null),
        everybody(),
        NOW);
  }

  private static Proposal proposal(
      Family family,
      @Nullable KnownActor facilitator,
      @Nullable Mandate mandate,
      @Nullable Structural structural,
      @Nullable ProgrammeProposal programme,
      @Nullable Behavioural behavioural) {
    var by = facilitator == null ? PROVINCE : facilitator;
    return new Proposal(
        family,
        TEXT,
        "TH-40",
        null,
        by.id(),
        null,
        mandate,
        structural,
        programme,
        null,
        behavioural);
  }

  private static Citation study(String url) {
    return new Citation(EvidenceKind.STUDY, null, url, TEXT, null);
  }

  private static Cast everybody() {
    return new Cast(
        Map.of(
            PROVINCE.id(), PROVINCE,
            ELSEWHERE.id(), ELSEWHERE,
            CITY.id(), CITY,
            COMMUNITY.id(), COMMUNITY,
            CENTRE.id(), CENTRE,
            RAILWAYS.id(), RAILWAYS));
  }

  private static KnownActor actor(String sector, @Nullable String province) {
    return new KnownActor(UUID.randomUUID(), sector, province, true);
  }

  private static void refused(ThrowingCallable command, int status, String code) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.errors().getFirst().reason().code()).isEqualTo(code);
              assertThat(problem.status()).isEqualTo(status);
            });
  }
}
