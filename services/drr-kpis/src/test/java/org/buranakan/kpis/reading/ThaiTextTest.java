package org.buranakan.kpis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThaiTextTest {
  @Test
  void thai_digits_and_thousand_separators_are_understood() {
    assertThat(number("๑๒๓")).isEqualTo("123");
    assertThat(number(" 1,234,567.5 ")).isEqualTo("1234567.5");
    assertThat(number("๑,๒๓๔")).isEqualTo("1234");
    assertThat(number("0")).isEqualTo("0");
    assertThat(number("-3")).isEqualTo("-3");
  }

  @Test
  void what_is_no_number_is_none() {
    for (var text :
        new String[] {
          "NaN", "Infinity", "1e9", "1,23", "12,3456", "0x1F", "สาม", "1 2", "--", "+"
        }) {
      assertThat(ThaiText.number(ThaiText.normal(text))).as(text).isEmpty();
    }
  }

  @Test
  void years_of_both_eras_and_of_both_kinds_are_understood() {
    assertThat(ThaiText.period(ThaiText.normal("๒๕๖๘")))
        .contains(new ThaiText.Period(2025, YearKind.CALENDAR));
    assertThat(ThaiText.period("2025")).contains(new ThaiText.Period(2025, YearKind.CALENDAR));
    assertThat(ThaiText.period("พ.ศ. 2568")).contains(new ThaiText.Period(2025, YearKind.CALENDAR));
    assertThat(ThaiText.period("ปีงบประมาณ 2568"))
        .contains(new ThaiText.Period(2025, YearKind.FISCAL));
    assertThat(ThaiText.period("FY2025")).contains(new ThaiText.Period(2025, YearKind.FISCAL));
    assertThat(ThaiText.period("68")).isEmpty();
  }

  @Test
  void dates_are_understood_and_impossible_ones_are_not() {
    assertThat(ThaiText.date("2568-11-29")).contains(LocalDate.of(2025, 11, 29));
    assertThat(ThaiText.date("29/11/2568")).contains(LocalDate.of(2025, 11, 29));
    assertThat(ThaiText.date("2025-02-30")).isEmpty();
    assertThat(ThaiText.date("45991")).isEmpty();
  }

  @Test
  void blank_and_dash_are_missing_and_zero_is_not() {
    assertThat(ThaiText.isMissing(ThaiText.normal("  "))).isTrue();
    assertThat(ThaiText.isMissing("-")).isTrue();
    assertThat(ThaiText.isMissing(ThaiText.normal("๐"))).isFalse();
  }

  @Test
  void provinces_are_known_by_code_and_by_every_usual_name() {
    for (var name :
        new String[] {"TH-90", "th-90", "90", "สงขลา", "จ.สงขลา", "จังหวัดสงขลา", "Songkhla"}) {
      assertThat(ProvinceNames.find(name)).as(name).contains("TH-90");
    }
    assertThat(ProvinceNames.find("กทม.")).contains("TH-10");
    assertThat(ProvinceNames.find("khon kaen")).contains("TH-40");
    assertThat(ProvinceNames.find("TH-99")).isEmpty();
    assertThat(ProvinceNames.find("")).isEmpty();
  }

  private static String number(String text) {
    return ThaiText.number(ThaiText.normal(text)).map(BigDecimal::toPlainString).orElseThrow();
  }
}
