package org.buranakan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null                       | en",
        "''                         | en",
        "th                         | th",
        "TH                         | th",
        "th-TH                      | th",
        "th-u-ca-buddhist           | th",
        "en, th                     | en",
        "th, en                     | th",
        "en;q=0.5, th;q=0.8         | th",
        "th;q=0.5,en-GB;q=0.8       | en",
        "fr, th;q=0.8, en;q=0.5     | th",
        "fr                         | en",
        "tha                        | en",
        "*                          | en",
        "th;q=0                     | en",
        "th;q=2                     | en",
        "th;q=nonsense, en;q=0.1    | en",
        "th ; q=0.9 , en ; q=0.8    | th",
        ",,;;q=,th                  | th",
        "garbage/;q=q;q=q           | en",
      })
  void a_header_is_understood_as_thai_or_english(String header, String tag) {
    assertThat(Language.of(header).tag()).isEqualTo(tag);
  }

  /** The framework took 40 s for the first of these, and it fits into one request. */
  @Test
  @Timeout(10)
  void a_header_costs_no_more_than_its_length() {
    for (var part : new String[] {"-ca-buddhist", ",", ";", ",th;q=0.001", " ", ",th-"}) {
      assertThatCode(() -> Language.of("th-u" + part.repeat(1_000_000))).doesNotThrowAnyException();
    }
  }
}
