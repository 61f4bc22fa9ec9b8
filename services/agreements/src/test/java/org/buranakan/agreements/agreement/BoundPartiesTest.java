package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buranakan.agreements.session.Session;
import org.buranakan.agreements.session.Session.ConsensusItem;
import org.buranakan.platform.appointment.Authority;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;

/** Whatever is done to a draft, it binds nobody who does not have to sign. */
class BoundPartiesTest {
  private static final Instant NOW = Instant.parse("2026-11-12T09:30:00Z");
  private static final Text WORDS = Text.of("ข้อความ", "words");
  private static final List<UUID> ACTORS =
      IntStream.range(0, 5).mapToObj(_ -> UUID.randomUUID()).toList();
  private static final List<UUID> CONSENTED = ACTORS.subList(0, 2);

  /** Done to a draft, or refused. */
  private interface Step {
    void on(Agreement draft);
  }

  @Property(tries = 300)
  void who_consented_and_who_gives_a_commitment_is_required_after_any_sequence_of_changes(
      @ForAll("steps") List<Step> steps) {
    var agreement = new Agreement(session(), NOW);
    for (var step : steps) {
      try {
        step.on(agreement);
      } catch (Problem refused) {
        assertThat(refused.getMessage()).startsWith("agreement.");
      }
      assertThat(required(agreement)).containsAll(CONSENTED);
      assertThat(required(agreement)).containsAll(committed(agreement));
    }
  }

  @Property(tries = 100)
  void it_comes_into_force_only_when_all_whom_it_binds_have_signed(
      @ForAll("steps") List<Step> steps) {
    var agreement = new Agreement(session(), NOW);
    for (var step : steps) {
      try {
        step.on(agreement);
      } catch (Problem refused) {
        assertThat(refused.getMessage()).startsWith("agreement.");
      }
    }
    assertThat(agreement.open(NOW)).isNotNull();
    var hash = agreement.view().textHash();
    for (var signer : agreement.view().parties()) {
      if (agreement.view().status() == AgreementStatus.OPEN) {
        var seal = new Seal(signer.actorId(), hash);
        assertThat(agreement.sign(seal, "r", "s", Authority.STANDING, NOW)).isNotNull();
      }
    }
    assertThat(agreement.view().status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement.view().signatures())
        .extracting(SignatureView::actorId)
        .containsAll(CONSENTED)
        .containsAll(committed(agreement));
  }

  @Provide
  static Arbitrary<List<Step>> steps() {
    var actor = Arbitraries.of(ACTORS);
    var party =
        Combinators.combine(actor, Arbitraries.of(true, false).injectNull(0.3))
            .as(ProposedParty::new);
    Arbitrary<Step> revise =
        party
            .list()
            .uniqueElements(ProposedParty::actorId)
            .ofMinSize(2)
            .ofMaxSize(5)
            .map(
                parties ->
                    draft ->
                        assertThat(draft.revise(new Revision(WORDS, WORDS, parties), NOW))
                            .isNotNull());
    Arbitrary<Step> commit =
        actor.map(
            giver ->
                draft -> {
                  var said =
                      new ProposedCommitment(giver, WORDS, LocalDate.parse("2030-09-30"), null);
                  assertThat(draft.commit(said, NOW)).isNotNull();
                });
    Step drop =
        draft -> {
          var given = draft.view().commitments();
          if (!given.isEmpty()) {
            assertThat(draft.dropCommitment(given.getFirst().id(), NOW)).isNotNull();
          }
        };
    return Arbitraries.oneOf(revise, commit, Arbitraries.just(drop)).list().ofMaxSize(12);
  }

  private static List<UUID> required(Agreement agreement) {
    return agreement.view().parties().stream()
        .filter(PartyView::required)
        .map(PartyView::actorId)
        .toList();
  }

  private static List<UUID> committed(Agreement agreement) {
    return agreement.view().commitments().stream().map(Commitment::actorId).toList();
  }

  private static Session session() {
    return new Session(
        UUID.randomUUID(),
        null,
        "TH-90",
        "flood",
        2,
        NOW,
        "concluded",
        List.of(new ConsensusItem(WORDS, true, CONSENTED)));
  }
}
