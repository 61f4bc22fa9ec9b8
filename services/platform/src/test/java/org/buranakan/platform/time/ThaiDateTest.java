package org.buranakan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThaiDateTest {
  record Due(@JsonDeserialize(using = ThaiDate.class) LocalDate on) {}

  @Test
  void a_gregorian_date_is_read_as_it_is() throws JsonProcessingException {
    assertThat(read("\"2026-12-31\"")).isEqualTo("2026-12-31");
  }

  @Test
  void a_buddhist_year_is_understood_also_on_its_leap_day() throws JsonProcessingException {
    assertThat(read("\"2569-12-31\"")).isEqualTo("2026-12-31");
    assertThat(read("\"2571-02-29\"")).isEqualTo("2028-02-29");
  }

  @Test
  void what_is_no_day_is_refused() {
    for (var text : new String[] {"\"2570-02-29\"", "\"31/12/2569\"", "\"\"", "20261231", "{}"}) {
      assertThatThrownBy(() -> read(text)).isInstanceOf(JsonProcessingException.class);
    }
    assertThatThrownBy(() -> read("\"2026-13-01\"")).isInstanceOf(InvalidFormatException.class);
  }

  private static LocalDate read(String text) throws JsonProcessingException {
    return new ObjectMapper().readValue("{\"on\": " + text + "}", Due.class).on();
  }
}
