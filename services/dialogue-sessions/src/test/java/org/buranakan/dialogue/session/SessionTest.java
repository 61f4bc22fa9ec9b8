package org.buranakan.dialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.dialogue.session.Position.Speaker;
import org.buranakan.dialogue.session.Position.Stance;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.dialogue.track.TrackStatus;
import org.buranakan.dialogue.track.TrackView;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Instant NOW = Instant.parse("2026-11-16T03:00:00Z");
  private static final Text TEXT = Text.of("ข้อความ", "text");
  private static final LongText MINUTES = new LongText("บันทึก", "minutes");
  private static final UUID MUNICIPALITY = UUID.randomUUID();
  private static final UUID UNIVERSITY = UUID.randomUUID();
  private static final Conclusion CONCLUSION =
      new Conclusion(TEXT, List.of(new Lesson(TEXT, Lesson.Kind.WORKED)));

  private final FollowUp open = followUp();
  private final Session session = planned(NOW.plus(Duration.ofDays(7)));

  @Test
  void the_open_follow_ups_of_the_track_are_on_the_agenda_from_the_start() {
    assertThat(session.view().agenda())
        .extracting(AgendaItem::kind)
        .containsExactly(
            AgendaItem.Kind.DECISION, AgendaItem.Kind.DISCUSSION, AgendaItem.Kind.FOLLOW_UP);
    assertThat(session.followUps()).containsExactly(open.id());
  }

  @Test
  void it_starts_in_the_future_but_not_in_the_far_future() {
    assertThatThrownBy(() -> planned(NOW)).hasMessage("session.starts-in-past");
    assertThatThrownBy(() -> planned(Instant.MAX)).hasMessage("session.starts-too-far-ahead");
  }

  @Test
  void a_new_agenda_keeps_the_follow_ups() {
    var told = session.changeAgenda(List.of(new ProposedItem(TEXT, AgendaItem.Kind.DECISION)), NOW);
    assertThat(told.aggregate().version()).isEqualTo(2);
    assertThat(session.view().agenda()).hasSize(2);
    assertThat(session.followUps()).containsExactly(open.id());
  }

  @Test
  void a_follow_up_is_taken_up_once_and_only_before_the_notice() {
    var called = followUp();
    assertThat(session.takeUp(called, NOW)).isPresent();
    assertThat(session.takeUp(called, NOW)).isEmpty();
    notice();
    assertThat(session.takeUp(followUp(), NOW)).isEmpty();
    assertThatThrownBy(() -> session.changeAgenda(List.of(), NOW))
        .hasMessage("session.agenda-frozen");
  }

  @Test
  void an_invitation_needs_an_agenda() {
    var empty =
        new Session(track(List.of()), 1, new Planning(NOW.plusSeconds(60), TEXT, List.of()), NOW);
    assertThatThrownBy(() -> empty.notice(Set.of(MUNICIPALITY), NOW))
        .hasMessage("session.agenda-empty");
  }

  @Test
  void nobody_attends_or_takes_a_position_before_the_notice() {
    assertThatThrownBy(() -> come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT))
        .hasMessage("session.not-noticed");
    assertThatThrownBy(() -> take(0, MUNICIPALITY, Stance.SUPPORT))
        .hasMessage("session.not-noticed");
    assertThatThrownBy(() -> session.conclude(CONCLUSION, NOW)).hasMessage("session.not-noticed");
  }

  @Test
  void only_those_who_attend_take_positions_and_only_on_decision_items() {
    notice();
    come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT);
    assertThatThrownBy(() -> take(0, UNIVERSITY, Stance.SUPPORT))
        .hasMessage("session.not-attending");
    assertThatThrownBy(() -> take(1, MUNICIPALITY, Stance.SUPPORT))
        .hasMessage("session.item-without-decision");
    assertThatThrownBy(
            () ->
                session.take(
                    new StatedPosition(UUID.randomUUID(), MUNICIPALITY, Stance.SUPPORT, null),
                    Speaker.REPRESENTATIVE,
                    NOW))
        .hasMessage("session.item-unknown");
  }

  @Test
  void an_actor_has_one_position_on_an_item_and_may_change_its_mind() {
    notice();
    come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT);
    assertThat(take(0, MUNICIPALITY, Stance.OPPOSE)).isTrue();
    assertThat(take(0, MUNICIPALITY, Stance.OPPOSE)).isFalse();
    assertThat(take(0, MUNICIPALITY, Stance.SUPPORT)).isTrue();
    assertThat(session.view().positions())
        .singleElement()
        .returns(Stance.SUPPORT, Position::stance)
        .returns(Sector.LOCAL_GOVERNMENT, Position::sector);
  }

  @Test
  void what_an_actor_said_itself_no_facilitator_overwrites() {
    notice();
    come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT);
    assertThat(take(0, MUNICIPALITY, Stance.OPPOSE)).isTrue();
    assertThatThrownBy(() -> writeDown(MUNICIPALITY, Stance.SUPPORT))
        .hasMessage("session.actor-spoke-itself");
    assertThatThrownBy(() -> writeDown(MUNICIPALITY, Stance.OPPOSE))
        .hasMessage("session.actor-spoke-itself");
    assertThat(session.view().positions())
        .singleElement()
        .returns(Stance.OPPOSE, Position::stance)
        .returns(TEXT, Position::comment)
        .returns(Speaker.REPRESENTATIVE, Position::saidBy);
  }

  /** Nobody but those who took part would read them, so nothing else bounds them. */
  @Test
  void comments_come_to_an_end() {
    notice();
    come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT);
    assertThat(comment(12_001)).isEqualTo("session.comments-too-long");
    assertThat(comment(12_000)).isNull();
    assertThat(comment(11_999)).isNull(); // in its place
    for (var actors = 1; actors < 5; actors++) {
      var actor = UUID.randomUUID();
      come(actor, Sector.COMMUNITY);
      assertThat(comment(actor, 12_000)).isNull();
    }
    var last = UUID.randomUUID();
    come(last, Sector.COMMUNITY);
    assertThat(comment(last, 2)).isEqualTo("session.comments-too-long");
    assertThat(comment(last, 1)).isNull();
  }

  private @Nullable String comment(int characters) {
    return comment(MUNICIPALITY, characters);
  }

  private @Nullable String comment(UUID actor, int characters) {
    var id = session.view().agenda().getFirst().id();
    var text = new Text("ก".repeat(characters), null);
    try {
      var _ =
          session.take(
              new StatedPosition(id, actor, Stance.ACCEPT, text), Speaker.REPRESENTATIVE, NOW);
      return null;
    } catch (Problem refused) {
      return refused.getMessage();
    }
  }

  @Test
  void what_was_written_down_for_an_actor_is_marked_and_the_actor_replaces_it() {
    notice();
    come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT);
    assertThat(writeDown(MUNICIPALITY, Stance.ACCEPT)).isTrue();
    assertThat(writeDown(MUNICIPALITY, Stance.SUPPORT)).isTrue();
    assertThat(session.view().positions())
        .singleElement()
        .returns(Speaker.FACILITATOR, Position::saidBy);
    assertThat(take(0, MUNICIPALITY, Stance.OPPOSE)).isTrue();
    assertThat(session.view().positions())
        .singleElement()
        .returns(Stance.OPPOSE, Position::stance)
        .returns(Speaker.REPRESENTATIVE, Position::saidBy);
  }

  @Test
  void what_is_told_has_no_comment_and_no_text_of_minutes() {
    concluded();
    var written = session.writeMinutes(MINUTES, NOW);
    assertThat(session.view().positions()).allMatch(said -> said.comment() != null);
    assertThat(session.view().minutes().text()).isEqualTo(MINUTES);
    assertThat(written.session().positions()).allMatch(said -> said.comment() == null);
    assertThat(written.session().minutes().text()).isNull();
  }

  @Test
  void concluding_finds_the_consensus_of_each_decision_item() {
    concluded();
    assertThat(session.view().consensus())
        .singleElement()
        .returns(true, Consensus::reached)
        .returns(List.of(MUNICIPALITY, UNIVERSITY), Consensus::parties);
    assertThat(session.lessons()).hasSize(1);
  }

  @Test
  void it_is_concluded_once() {
    concluded();
    assertThatThrownBy(() -> session.conclude(CONCLUSION, NOW))
        .hasMessage("session.concluded-already");
    assertThatThrownBy(() -> take(0, MUNICIPALITY, Stance.OPPOSE)).hasMessage("session.over");
    assertThatThrownBy(() -> session.cancel(TEXT, NOW)).hasMessage("session.over");
  }

  @Test
  void without_attendance_there_is_nothing_to_conclude() {
    notice();
    assertThatThrownBy(() -> session.conclude(CONCLUSION, NOW)).hasMessage("session.nobody-came");
  }

  @Test
  void minutes_are_written_then_approved_and_then_stand() {
    assertThatThrownBy(() -> session.writeMinutes(MINUTES, NOW))
        .hasMessage("session.not-concluded");
    concluded();
    assertThatThrownBy(() -> session.approveMinutes(NOW)).hasMessage("session.no-minutes");
    assertThat(session.writeMinutes(MINUTES, NOW).session().minutes().approvedAt()).isNull();
    assertThat(session.approveMinutes(NOW).session().status())
        .isEqualTo(SessionStatus.MINUTES_APPROVED);
    assertThatThrownBy(() -> session.writeMinutes(MINUTES, NOW))
        .hasMessage("session.not-concluded");
    assertThatThrownBy(() -> session.conclude(CONCLUSION, NOW))
        .hasMessage("session.concluded-already");
  }

  private void concluded() {
    notice();
    come(MUNICIPALITY, Sector.LOCAL_GOVERNMENT);
    come(UNIVERSITY, Sector.ACADEMIA);
    assertThat(take(0, MUNICIPALITY, Stance.SUPPORT)).isTrue();
    assertThat(take(0, UNIVERSITY, Stance.ACCEPT)).isTrue();
    var told = session.conclude(CONCLUSION, NOW);
    // planned, noticed, two came, two spoke, concluded: one event each
    assertThat(told.aggregate().version()).isEqualTo(7);
  }

  private void notice() {
    var told = session.notice(Set.of(MUNICIPALITY, UNIVERSITY), NOW).session();
    assertThat(told.status()).isEqualTo(SessionStatus.NOTICED);
  }

  private void come(UUID actor, Sector sector) {
    assertThat(session.attend(new Attendance(actor, sector, Attendance.Mode.REMOTE, 1), NOW))
        .isPresent();
  }

  private boolean take(int item, UUID actor, Stance stance) {
    var id = session.view().agenda().get(item).id();
    return session
        .take(new StatedPosition(id, actor, stance, TEXT), Speaker.REPRESENTATIVE, NOW)
        .isPresent();
  }

  private boolean writeDown(UUID actor, Stance stance) {
    var id = session.view().agenda().getFirst().id();
    return session
        .take(new StatedPosition(id, actor, stance, null), Speaker.FACILITATOR, NOW)
        .isPresent();
  }

  private Session planned(Instant startsAt) {
    return new Session(
        track(List.of(open)),
        1,
        new Planning(
            startsAt,
            TEXT,
            List.of(
                new ProposedItem(TEXT, AgendaItem.Kind.DECISION),
                new ProposedItem(TEXT, AgendaItem.Kind.DISCUSSION))),
        NOW);
  }

  static TrackView track(List<FollowUp> followUps) {
    return new TrackView(
        UUID.randomUUID(),
        1,
        Theme.FLOOD,
        TEXT,
        "TH-90",
        null,
        null,
        null,
        30,
        TrackStatus.ACTIVE,
        NOW,
        null,
        NOW.plus(Duration.ofDays(30)),
        followUps,
        NOW);
  }

  private static FollowUp followUp() {
    return new FollowUp(
        UUID.randomUUID(),
        TEXT,
        new FollowUp.Origin(FollowUp.OriginKind.KPI, UUID.randomUUID()),
        FollowUp.Status.OPEN,
        NOW,
        null);
  }
}
