package org.buranakan.platform.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalFormTest {

  @Example
  void what_looks_the_same_is_the_same() {
    assertThat(NormalForm.of("cafe\u0301")).isEqualTo("caf\u00e9");
    assertThat(NormalForm.of("นํา")).isEqualTo("นำ");
    assertThat(NormalForm.of("นํ้า")).isEqualTo("น้ำ");
    assertThat(NormalForm.of("น้ํา")).isEqualTo("น้ำ");
    assertThat(NormalForm.of("เเม่")).isEqualTo("แม่");
    assertThat(NormalForm.of("ท\u0e48\u0e35")).isEqualTo("ท\u0e35\u0e48");
    assertThat(NormalForm.of("ท\u0e35\u0e48\u0e48\u0e48")).isEqualTo("ท\u0e35\u0e48");
    assertThat(NormalForm.of("  ก\u00a0ข\u3000")).isEqualTo("ก ข");
  }

  @Example
  void where_a_line_may_break_stays_out_of_texts_and_is_refused_where_they_are_sealed() {
    for (var quiet : List.of("\u200b", "\u200c", "\u200d", "\u00ad", "\ufeff", "\u2060")) {
      assertThat(NormalForm.of("เทศ" + quiet + "บาล")).isEqualTo("เทศบาล");
      assertRefused(() -> NormalForm.ofSealed("เทศ" + quiet + "บาล"), false);
    }
    assertRefused(() -> NormalForm.ofSealed("☂\ufe0f"), false);
  }

  @Example
  void what_nobody_sees_is_refused() {
    for (var unseen :
        List.of(
            "\u202e",
            "\u2066",
            "\u200e",
            "\u061c",
            "\u0001",
            "\u0085",
            "\u2028",
            "\ue000",
            "\uffff",
            "\u0378",
            "\ud800",
            "\u115f",
            "\u3164",
            "\u2800",
            "\ufffc",
            "\ud80d\udc41",
            "\ud80d\udc42",
            "\ud81b\udfe4",
            "\ud834\udd59",
            "\udb40\udc41",
            "\udb40\udd00",
            "\udbff\udffd")) {
      assertRefused(() -> NormalForm.of("ก" + unseen + "ข"), false);
    }
  }

  @Example
  void a_heap_of_marks_is_refused() {
    assertRefused(() -> NormalForm.of("ก" + "\u0e48".repeat(5)), true);
    assertRefused(() -> NormalForm.of("a" + "\u0335\u0336".repeat(30)), true);
    var toSort = "a" + "\u0301".repeat(60_000) + "\u0316".repeat(60_000);
    assertTimeout(ofSeconds(5), () -> assertRefused(() -> NormalForm.of(toSort), true));
    assertThat(NormalForm.of("ผู้ใหญ่บ้านที่ปรึกษาพันธุ์ ฯพณฯ ๑๒\n\tญี่ปุ่น 💥 Việt"))
        .isEqualTo("ผู้ใหญ่บ้านที่ปรึกษาพันธุ์ ฯพณฯ ๑๒\n\tญี่ปุ่น 💥 Việt");
  }

  @Example
  void a_mark_without_a_letter_is_no_text() {
    assertRefused(() -> NormalForm.of("\u0e48"), true);
    assertRefused(() -> NormalForm.of(" \u0301a"), true);
    assertRefused(() -> NormalForm.of("ก \u0e48ข"), true);
    assertRefused(() -> NormalForm.of("ก\n\u200b\u0e48"), true);
    assertThat(NormalForm.of("ำ")).isEqualTo("ำ");
  }

  @Property
  void a_text_in_normal_form_stays_as_it_is(@ForAll("thai") String text) {
    String normal;
    try {
      normal = NormalForm.of(text);
    } catch (NormalForm.Refused refused) {
      Assume.that(false);
      return;
    }
    assertThat(NormalForm.of(normal)).isEqualTo(normal);
    assertThat(NormalForm.ofSealed(normal)).isEqualTo(normal);
  }

  @Provide
  Arbitrary<String> thai() {
    return Arbitraries.strings()
        .withChars(
            "กนมเแา\u0e33\u0e31\u0e34\u0e35\u0e38\u0e47\u0e48\u0e49\u0e4c\u0e4d ae\u0301\u200b")
        .ofMaxLength(12);
  }

  private static void assertRefused(Runnable read, boolean forMarks) {
    assertThatThrownBy(read::run)
        .isInstanceOfSatisfying(
            NormalForm.Refused.class, it -> assertThat(it.isForMarks()).isEqualTo(forMarks));
  }
}
