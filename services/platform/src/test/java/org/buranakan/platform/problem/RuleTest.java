package org.buranakan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.platform.problem.Rule.refused;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Rule TOO_HIGH =
      refused("dyke.too-high", "คันกั้นน้ำ {0} สูงเกิน {1} เมตร", "dyke {0} is over {1} m");

  @Test
  void a_refusal_tells_the_facts_of_the_case() {
    var problem = TOO_HIGH.at("/height", "A", 12);
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.errors())
        .containsExactly(
            new FieldError(
                "/height",
                new Reason(
                    "dyke.too-high",
                    Text.of("คันกั้นน้ำ A สูงเกิน 12 เมตร", "dyke A is over 12 m"),
                    null)));
  }

  @Test
  void a_fact_with_a_name_in_both_languages_is_named_in_each() {
    var text = TOO_HIGH.reason(Text.of("คลองอู่ตะเภา", "U-Tapao"), 3).text();
    assertThat(text)
        .isEqualTo(Text.of("คันกั้นน้ำ คลองอู่ตะเภา สูงเกิน 3 เมตร", "dyke U-Tapao is over 3 m"));
  }

  /** Nobody can write a sentence of the service's by a name that looks like a place for a fact. */
  @Property
  void a_fact_is_told_as_it_is(@ForAll String fact) {
    assertThat(TOO_HIGH.reason(fact, "{0}$1").text().en())
        .isEqualTo("dyke " + fact + " is over {0}$1 m");
  }

  @Test
  void a_rule_says_on_what_it_rests() {
    assertThat(TOO_HIGH.reason("A", 1).basis()).isNull();
    assertThat(TOO_HIGH.byAssumption("ก", "b").reason("A", 1).basis())
        .isEqualTo(Text.of("สมมติฐานของระบบ: ก", "assumption: b"));
    assertThat(TOO_HIGH.byStudy("ก", "b").reason("A", 1).basis().th())
        .startsWith("วสันต์ เหลืองประภัสร์ (2561)")
        .endsWith(": ก");
  }

  @Test
  void a_basis_tells_the_facts_of_the_case_as_well() {
    assertThat(TOO_HIGH.byAssumption("ไม่เกิน {1}", "no more than {1}").reason("A", 7).basis())
        .isEqualTo(Text.of("สมมติฐานของระบบ: ไม่เกิน 7", "assumption: no more than 7"));
  }
}
