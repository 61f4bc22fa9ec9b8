package org.buranakan.instruments.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.buranakan.instruments.Examples;
import org.junit.jupiter.api.Test;

/** What other services publish has what this service reads. */
class ConsumedEventsTest {
  @Test
  void actors_and_mechanisms_say_where_they_belong_and_whether_they_exist() throws IOException {
    assertThat(Examples.of("actor", ActorFeed.Told.class))
        .allSatisfy(told -> assertThat(told.actor().sector()).isNotBlank())
        .extracting(told -> told.actor().status())
        .contains("active", "dissolved");
    assertThat(Examples.of("mechanism", MechanismFeed.Told.class))
        .allSatisfy(told -> assertThat(told.mechanism().form()).isNotBlank())
        .extracting(told -> told.mechanism().status())
        .contains("active", "dissolved");
  }

  @Test
  void agreements_and_standards_say_whether_they_hold() throws IOException {
    assertThat(Examples.of("agreement", AgreementFeed.Told.class))
        .allSatisfy(told -> assertThat(told.agreement().title()).isNotNull())
        .extracting(told -> told.agreement().status())
        .contains("in-force", "terminated");
    assertThat(Examples.of("standard", StandardFeed.Told.class))
        .allSatisfy(told -> assertThat(told.standard().title()).isNotNull())
        .extracting(told -> told.standard().status())
        .contains("adopted", "withdrawn");
  }

  @Test
  void sessions_tell_their_lessons_once_they_are_concluded() throws IOException {
    assertThat(Examples.of("session", SessionFeed.Told.class))
        .allSatisfy(told -> assertThat(told.session().province()).isNotNull())
        .anySatisfy(
            told -> {
              assertThat(told.session().status()).isEqualTo("concluded");
              assertThat(told.session().lessons()).isNotEmpty();
            });
  }
}
