package org.buranakan.journey.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReactionTest {
  @Test
  void only_consensus_calls_for_an_agreement() {
    assertThat(
            Reaction.callsOf(
                "session.concluded",
                """
                {"session": {"consensus": [{"reached": false}, {"reached": true}, {"reached": true}]}}"""))
        .isEqualTo(1);
    assertThat(
            Reaction.callsOf(
                "session.concluded",
                """
                {"session": {"consensus": [{"reached": false}]}}"""))
        .isZero();
  }

  @Test
  void every_commitment_that_is_measured_calls_for_a_kpi() {
    assertThat(
            Reaction.callsOf(
                "agreement.in-force",
                """
                {"agreement": {"commitments": [{"kpi": {"indicatorCode": "A-2"}}, {"kpi": null}, {}]}}"""))
        .isEqualTo(1);
  }

  @Test
  void only_an_instrument_with_a_mandate_calls_for_its_record() {
    assertThat(Reaction.callsOf("instrument.in-force", "{\"instrument\": {\"mandate\": {}}}"))
        .isEqualTo(1);
    assertThat(Reaction.callsOf("instrument.in-force", "{\"instrument\": {\"mandate\": null}}"))
        .isZero();
  }
}
