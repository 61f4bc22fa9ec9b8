package org.buranakan.dialogue.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.buranakan.dialogue.session.Continuity.Interval;
import org.buranakan.dialogue.session.Continuity.State;
import org.buranakan.dialogue.track.TrackView;
import org.junit.jupiter.api.Test;

class ContinuityTest {
  private final TrackView track = SessionTest.track(List.of());

  @Test
  void the_intervals_are_measured_from_the_opening_on() {
    var continuity =
        Continuity.of(track, List.of(after(30), after(75), after(100), after(101)), after(101));

    assertThat(continuity.intervals())
        .extracting(Interval::days)
        .containsExactly(30L, 45L, 25L, 1L);
    assertThat(continuity.intervals())
        .extracting(Interval::onTime)
        .containsExactly(true, false, true, true);
    assertThat(continuity.shareOnTime()).isEqualTo(0.75);
  }

  @Test
  void before_the_first_session_there_is_no_share_rather_than_zero() {
    assertThat(Continuity.of(track, List.of(), after(1)).shareOnTime()).isNull();
  }

  @Test
  void it_is_slack_as_soon_as_the_cadence_is_missed_and_says_why() {
    assertThat(Continuity.of(track, List.of(), after(30)).state()).isEqualTo(State.TIGHT);
    var slack = Continuity.of(track, List.of(), after(31));
    assertThat(slack.state()).isEqualTo(State.SLACK);
    assertThat(slack.reason().code()).isEqualTo("track.slack");
    assertThat(slack.reason().text().en())
        .isEqualTo("31 days have passed, more than the cadence of 30");
    assertThat(slack.reason().text().th()).contains("น้อต");
  }

  private Instant after(int days) {
    return track.openedAt().plus(Duration.ofDays(days));
  }
}
