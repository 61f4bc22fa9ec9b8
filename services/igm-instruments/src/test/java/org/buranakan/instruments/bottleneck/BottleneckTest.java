package org.buranakan.instruments.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class BottleneckTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final UUID ORDER = UUID.randomUUID();
  private static final UUID STUDY = UUID.randomUUID();
  private static final Text TEXT = Text.of("ข้อความ", "text");

  @Test
  void every_kind_has_advice_with_a_reason_and_its_basis() {
    for (var kind : BottleneckKind.values()) {
      var advice = FamilyAdvice.of(kind, true);
      assertThat(advice.reason().basis()).isNotNull();
      assertThat(advice.reason().text().en()).isNotBlank();
    }
    assertThat(FamilyAdvice.of(BottleneckKind.AUTHORITY_UNCLEAR, true).family())
        .isEqualTo(Family.STRUCTURAL);
    assertThat(FamilyAdvice.of(BottleneckKind.BUDGET, true).family())
        .isEqualTo(Family.PROGRAMMATIC);
    assertThat(FamilyAdvice.of(BottleneckKind.DATA, true).family())
        .isEqualTo(Family.RESEARCH_AND_CAPACITY);
  }

  @Test
  void coordination_needs_a_body_first_and_then_dialogue_in_it() {
    assertThat(FamilyAdvice.of(BottleneckKind.COORDINATION, false).family())
        .isEqualTo(Family.STRUCTURAL);
    assertThat(FamilyAdvice.of(BottleneckKind.COORDINATION, true).family())
        .isEqualTo(Family.BEHAVIOURAL);
  }

  @Test
  void a_kpi_off_track_is_guessed_from_what_it_hangs_on() {
    assertThat(OffTrackCause.guess(true, true)).isEqualTo(BottleneckKind.CAPACITY);
    assertThat(OffTrackCause.guess(false, true)).isEqualTo(BottleneckKind.COORDINATION);
    assertThat(OffTrackCause.guess(false, false)).isEqualTo(BottleneckKind.AUTHORITY_UNCLEAR);
  }

  @Test
  void it_is_addressed_while_an_instrument_works_on_it_and_open_again_after_the_last() {
    var bottleneck = ofTrack();
    assertThat(bottleneck.addressed(ORDER, NOW)).isPresent();
    assertThat(bottleneck.addressed(ORDER, NOW)).isEmpty();
    assertThat(bottleneck.addressed(STUDY, NOW)).isPresent();
    assertThat(bottleneck.version()).isEqualTo(3);

    assertThat(bottleneck.instrumentClosed(ORDER, NOW)).isPresent();
    assertThat(bottleneck.status()).isEqualTo(BottleneckStatus.ADDRESSED);
    assertThat(bottleneck.instrumentClosed(STUDY, NOW)).isPresent();
    assertThat(bottleneck.status()).isEqualTo(BottleneckStatus.OPEN);
  }

  @Test
  void only_an_instrument_that_works_on_it_can_have_removed_it() {
    var bottleneck = ofTrack();
    assertThatThrownBy(() -> bottleneck.resolve(new ResolutionReport(ORDER, TEXT), NOW))
        .hasMessage("bottleneck.not-addressed-by");
    assertThat(bottleneck.addressed(ORDER, NOW)).isPresent();
    var resolved = bottleneck.resolve(new ResolutionReport(ORDER, TEXT), NOW).bottleneck();
    assertThat(resolved.resolution()).isEqualTo(new Resolution(ORDER, TEXT, NOW));
    assertThatThrownBy(() -> bottleneck.resolve(new ResolutionReport(null, TEXT), NOW))
        .hasMessage("bottleneck.resolved");
  }

  @Test
  void a_cause_that_goes_away_resolves_it_only_while_nobody_works_on_it() {
    var left = ofTrack();
    assertThat(left.causeGone(TEXT, NOW)).isPresent();
    assertThat(left.causeGone(TEXT, NOW)).isEmpty();

    var takenUp = ofTrack();
    assertThat(takenUp.addressed(ORDER, NOW)).isPresent();
    assertThat(takenUp.causeGone(TEXT, NOW)).isEmpty();
  }

  @Test
  void an_assessment_corrects_the_guess() {
    var bottleneck = ofTrack();
    assertThat(bottleneck.assessed()).isFalse();
    var found = new Assessment(BottleneckKind.BUDGET, null);
    var assessed =
        bottleneck
            .assess(found, FamilyAdvice.of(BottleneckKind.BUDGET, true), false, NOW)
            .bottleneck();
    assertThat(assessed.assessed()).isTrue();
    assertThat(assessed.suggestedFamily()).isEqualTo(Family.PROGRAMMATIC);
  }

  @Test
  void what_its_reporter_wrote_of_it_only_the_reporter_changes() {
    var advice = FamilyAdvice.of(BottleneckKind.BUDGET, true);
    var reported =
        new Bottleneck(
            new BottleneckReport("TH-90", TEXT, TEXT, BottleneckKind.BUDGET, UUID.randomUUID()),
            advice,
            NOW);
    var other = new Assessment(BottleneckKind.BUDGET, Text.of("อย่างอื่น", "something else"));
    assertThatThrownBy(() -> reported.assess(other, advice, false, NOW))
        .hasMessage("bottleneck.described-by-its-reporter");
    var withoutWords = new Assessment(BottleneckKind.TRUST, null);
    assertThat(reported.assess(withoutWords, advice, false, NOW).bottleneck().description())
        .isEqualTo(TEXT);
    assertThat(reported.assess(other, advice, true, NOW).bottleneck().description())
        .isEqualTo(other.description());
  }

  private static Bottleneck ofTrack() {
    return new Bottleneck(
        "TH-90",
        TEXT,
        BottleneckKind.TRUST,
        Origin.track(UUID.randomUUID()),
        FamilyAdvice.of(BottleneckKind.TRUST, true),
        NOW);
  }
}
