package org.buranakan.dialogue.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.buranakan.dialogue.track.FollowUp.Origin;
import org.buranakan.dialogue.track.FollowUp.OriginKind;
import org.buranakan.dialogue.track.FollowUp.Status;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class TrackTest {
  private static final Instant OPENED = Instant.parse("2026-11-02T03:00:00Z");
  private static final UUID SESSION = UUID.randomUUID();

  private final Track track =
      new Track(
          new OpeningTrack(
              Theme.FLOOD, Text.of("น้ำท่วม", "Floods"), "TH-90", null, null, null, 30),
          OPENED);

  @Test
  void the_first_session_is_due_one_cadence_after_the_opening() {
    assertThat(track.view().nextDueBy()).isEqualTo(OPENED.plus(days(30)));
    assertThat(track.view().version()).isEqualTo(1);
  }

  @Test
  void it_goes_slack_once_and_only_after_the_cadence() {
    assertThat(track.slacken(OPENED.plus(days(30)))).isEmpty();
    assertThat(track.slacken(OPENED.plus(days(31)))).isPresent();
    assertThat(track.slacken(OPENED.plus(days(32)))).isEmpty();
    assertThat(track.view().status()).isEqualTo(TrackStatus.SLACK);
    assertThat(track.view().version()).isEqualTo(2);
  }

  @Test
  void a_concluded_session_tightens_it_and_it_can_go_slack_again() {
    assertThat(track.slacken(OPENED.plus(days(31)))).isPresent();

    var told = track.tighten(SESSION, Set.of(), OPENED.plus(days(40))).aggregate();

    assertThat(told.status()).isEqualTo(TrackStatus.ACTIVE);
    assertThat(told.lastConcludedAt()).isEqualTo(OPENED.plus(days(40)));
    assertThat(told.nextDueBy()).isEqualTo(OPENED.plus(days(70)));
    assertThat(track.slacken(OPENED.plus(days(71)))).isPresent();
  }

  @Test
  void the_same_call_waits_once_but_may_come_again_after_it_was_dealt_with() {
    var kpi = new Origin(OriginKind.KPI, UUID.randomUUID());
    var first = followUp(kpi);
    assertThat(track.call(first, OPENED)).isPresent();
    assertThat(track.call(followUp(kpi), OPENED)).isEmpty();

    var told = track.tighten(SESSION, Set.of(first.id()), OPENED.plus(days(1))).aggregate();

    assertThat(told.followUps()).singleElement().isEqualTo(first.done(SESSION));
    assertThat(told.openFollowUps()).isEmpty();
    assertThat(track.call(followUp(kpi), OPENED.plus(days(2)))).isPresent();
  }

  @Test
  void what_the_session_did_not_carry_stays_open() {
    var waiting = followUp(new Origin(OriginKind.COMMITMENT, UUID.randomUUID()));
    assertThat(track.call(waiting, OPENED)).isPresent();

    var told = track.tighten(SESSION, Set.of(), OPENED.plus(days(1))).aggregate();

    assertThat(told.openFollowUps()).containsExactly(waiting);
  }

  @Test
  void a_closed_track_does_not_go_slack_and_takes_no_call() {
    assertThat(track.close(OPENED).aggregate().status()).isEqualTo(TrackStatus.CLOSED);
    assertThat(track.slacken(OPENED.plus(days(99)))).isEmpty();
    assertThatThrownBy(() -> track.call(followUp(new Origin(OriginKind.KPI, SESSION)), OPENED))
        .isInstanceOf(Problem.class)
        .hasMessage("track.closed");
    assertThatThrownBy(() -> track.close(OPENED)).hasMessage("track.closed");
  }

  private static FollowUp followUp(Origin origin) {
    return new FollowUp(
        UUID.randomUUID(), Text.of("ติดตาม", "Follow up"), origin, Status.OPEN, OPENED, null);
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }
}
