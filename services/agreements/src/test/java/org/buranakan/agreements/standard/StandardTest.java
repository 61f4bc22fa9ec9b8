package org.buranakan.agreements.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buranakan.agreements.agreement.AgreementStatus;
import org.buranakan.agreements.agreement.AgreementView;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class StandardTest {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final Text TEXT = Text.of("ธงสามสี", "Three flags");

  @Test
  void a_standard_has_the_province_of_its_agreement() {
    var standard = standard("TH-90", level("green", null, null), level("red", 6, 30)).view();
    assertThat(standard.province()).isEqualTo("TH-90");
    assertThat(standard.version()).isEqualTo(1);
    assertThat(standard.levels()).extracting(Level::code).containsExactly("green", "red");
  }

  @Test
  void levels_are_told_apart_and_lead_times_run_forward() {
    refused(
        "standard.level-twice",
        () -> assertThat(standard("TH-90", level("red", 6, 30), level("red", 3, 6))));
    refused(
        "standard.lead-time-backwards", () -> assertThat(standard("TH-90", level("red", 30, 6))));
  }

  @Test
  void it_gives_way_once_and_to_one_of_its_province() {
    var old = standard("TH-90", level("red", 3, 6));
    var foreign = standard("TH-40", level("red", 6, 30));
    refused("standard.another-province", () -> assertThat(old.giveWayTo(foreign, NOW)));
    var successor = standard("TH-90", level("red", 6, 30));
    assertThat(old.giveWayTo(successor, NOW)).isInstanceOf(StandardEvent.Superseded.class);
    assertThat(old.view().supersededBy()).isEqualTo(successor.id());
    assertThat(old.view().version()).isEqualTo(2);
    refused("standard.not-adopted", () -> assertThat(old.giveWayTo(successor, NOW)));
    refused("standard.not-adopted", () -> assertThat(old.withdraw(TEXT, NOW)));
  }

  private static Standard standard(String province, Level... levels) {
    return new Standard(
        agreement(province),
        new Adoption(
            UUID.randomUUID(), TEXT, "flood", Arrays.asList(levels), TEXT, null, null, null),
        NOW);
  }

  private static Level level(String code, Integer min, Integer max) {
    return new Level(code, TEXT, TEXT, min, max, TEXT);
  }

  private static AgreementView agreement(String province) {
    return new AgreementView(
        UUID.randomUUID(),
        7,
        UUID.randomUUID(),
        null,
        province,
        null,
        TEXT,
        TEXT,
        AgreementStatus.IN_FORCE,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        NOW,
        null,
        NOW,
        NOW);
  }

  private static void refused(String code, ThrowingCallable command) {
    assertThatThrownBy(command).isInstanceOf(Problem.class).hasMessage(code);
  }
}
