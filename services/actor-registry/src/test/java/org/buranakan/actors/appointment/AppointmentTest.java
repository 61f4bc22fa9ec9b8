package org.buranakan.actors.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buranakan.actors.actor.ActorKind;
import org.buranakan.actors.actor.ActorStatus;
import org.buranakan.actors.actor.ActorView;
import org.buranakan.actors.actor.Sector;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  // In Thailand it is the 27th already.
  private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");
  private static final UUID HAT_YAI = UUID.fromString("01930000-0000-7000-8000-000000000065");
  private static final UUID ACCOUNT = UUID.fromString("0b6c1a52-6d0e-4a0e-9d0b-3f6f1f0c7a11");
  private static final String OFFICER = "4f0d3e50-8c6e-4d39-9a53-0c3b8a9f2d77";

  @Test
  void it_begins_today_and_has_no_end_unless_somebody_says_so() {
    var view = appointment(null, null).view();

    assertThat(view.validFrom()).isEqualTo("2026-11-27");
    assertThat(view.validTo()).isNull();
    assertThat(view.province()).isEqualTo("TH-90");
    assertThat(view.version()).isEqualTo(1);
    assertThat(view.appointedAt()).isEqualTo(NOW);
    assertThat(view.revokedAt()).isNull();
  }

  @Test
  void one_day_is_enough_and_the_last_lies_not_before_the_first() {
    assertThat(appointment("2026-11-27", "2026-11-27").view().validTo()).isEqualTo("2026-11-27");
    refused("appointment.begins-in-the-past", () -> appointment("2026-11-26", null));
    refused("appointment.ends-before-it-begins", () -> appointment("2026-12-02", "2026-12-01"));
    refused("appointment.ends-before-it-begins", () -> appointment(null, "2026-11-26"));
  }

  @Test
  void a_day_that_must_be_a_slip_is_refused() {
    assertThat(appointment("2036-11-27", "2036-11-27").view().validTo()).isEqualTo("2036-11-27");
    refused("appointment.too-far", () -> appointment("2036-11-28", null));
    refused("appointment.too-far", () -> appointment(null, "2062-01-01"));
  }

  @Test
  void nobody_appoints_themselves() {
    var said = new Appointing(HAT_YAI, ACCOUNT, null, null);
    refused("appointment.oneself", () -> new Appointment(said, hatYai(), ACCOUNT.toString(), NOW));
  }

  @Test
  void it_is_revoked_once() {
    var appointment = appointment(null, null);
    var later = NOW.plusSeconds(60);

    var event = appointment.revoke(OFFICER, later);

    assertThat(event).isInstanceOf(AppointmentEvent.Revoked.class);
    assertThat(event.appointment().revokedAt()).isEqualTo(later);
    assertThat(event.appointment().version()).isEqualTo(2);
    refused("appointment.revoked-already", () -> assertThat(appointment.revoke(OFFICER, later)));
  }

  @Test
  void what_a_list_shows_is_what_may_be_read() {
    var view = appointment(null, null).view();
    var nobody = new Visible(false, Set.of("TH-40"), Set.of(UUID.randomUUID()), OFFICER);

    assertThat(nobody.covers(view)).isFalse();
    assertThat(new Visible(true, Set.of(), Set.of(), OFFICER).covers(view)).isTrue();
    assertThat(new Visible(false, Set.of("TH-90"), Set.of(), OFFICER).covers(view)).isTrue();
    assertThat(new Visible(false, Set.of(), Set.of(HAT_YAI), OFFICER).covers(view)).isTrue();
    assertThat(new Visible(false, Set.of(), Set.of(), ACCOUNT.toString()).covers(view)).isTrue();
  }

  private static Appointment appointment(@Nullable String from, @Nullable String to) {
    var said =
        new Appointing(
            HAT_YAI,
            ACCOUNT,
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to));
    return new Appointment(said, hatYai(), OFFICER, NOW);
  }

  private static ActorView hatYai() {
    return new ActorView(
        HAT_YAI,
        1,
        ActorKind.ORGANISATION,
        Sector.LOCAL_GOVERNMENT,
        Text.of("เทศบาลนครหาดใหญ่", "Hat Yai City Municipality"),
        "TH-90",
        List.of(),
        List.of(),
        List.of(),
        null,
        ActorStatus.ACTIVE,
        List.of(),
        NOW,
        NOW,
        null);
  }

  private static void refused(String code, ThrowingCallable command) {
    assertThatThrownBy(command).isInstanceOf(Problem.class).hasMessage(code);
  }
}
