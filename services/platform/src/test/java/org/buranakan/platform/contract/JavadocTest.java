package org.buranakan.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class JavadocTest {
  /// A dyke along a river,
  /// as `GET` shows it.
  ///
  /// It is one of:
  ///
  /// - earth
  /// - concrete
  ///
  /// @param height Its height,
  ///     in metres
  /// @param kind What it is made of
  record Dyke(int height, Kind kind) {
    /// Raise a dyke.
    ///
    /// No dyke is lowered.
    ///
    /// @param metres By how much
    /// @return Raised.
    /// @refuses 409 dyke.not-dry, dyke.gone
    /// @refuses 422 dyke.too-high
    Dyke raise(int metres) {
      return new Dyke(height + metres, kind);
    }

    int undescribed() {
      return height;
    }
  }

  enum Kind {
    /// The dyke is made of earth.
    EARTH,
    CONCRETE
  }

  @Test
  void a_paragraph_is_one_line_and_a_list_keeps_its_lines() throws IOException {
    assertThat(Javadoc.of(Index.singleClass(Dyke.class)).text())
        .isEqualTo(
            "A dyke along a river, as `GET` shows it.\n\nIt is one of:\n\n- earth\n- concrete");
  }

  @Test
  void the_components_of_a_record_are_described_by_their_tags() throws IOException {
    assertThat(Javadoc.of(Index.singleClass(Dyke.class)).params())
        .containsEntry("height", "Its height, in metres")
        .containsEntry("kind", "What it is made of");
  }

  @Test
  void the_first_paragraph_of_a_method_is_its_title() throws IOException {
    var raise = Javadoc.of(Index.singleClass(Dyke.class).firstMethod("raise"));
    assertThat(raise.title()).isEqualTo("Raise a dyke");
    assertThat(raise.body()).isEqualTo("No dyke is lowered.");
    assertThat(raise.params()).containsEntry("metres", "By how much");
  }

  @Test
  void a_method_says_what_it_answers_and_refuses() throws IOException {
    var raise = Javadoc.of(Index.singleClass(Dyke.class).firstMethod("raise"));
    assertThat(raise.answer()).isEqualTo("Raised.");
    assertThat(raise.refusals())
        .containsExactly("409 dyke.not-dry, dyke.gone", "422 dyke.too-high");
  }

  @Test
  void what_has_no_javadoc_says_nothing() throws IOException {
    var nothing = Javadoc.of(Index.singleClass(Dyke.class).firstMethod("undescribed"));
    assertThat(nothing.title()).isEmpty();
    assertThat(nothing.body()).isEmpty();
    assertThat(Javadoc.of(Index.singleClass(Kind.class)).constants().get("CONCRETE"))
        .isNullOrEmpty();
  }

  @Test
  void each_constant_of_an_enum_is_described_by_its_own() throws IOException {
    assertThat(Javadoc.of(Index.singleClass(Kind.class)).constants())
        .containsEntry("EARTH", "The dyke is made of earth.");
  }
}
