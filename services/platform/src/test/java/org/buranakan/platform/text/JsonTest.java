package org.buranakan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private final ObjectMapper json = new ObjectMapper();

  JsonTest() {
    new Json().customize(json);
  }

  record Figure(BigDecimal value) {}

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483647", "1e-2147483647", "-1e41", "1e-41", "1e99999999999"})
  void a_number_that_nobody_could_write_out_is_refused(String number) {
    assertThatThrownBy(() -> json.readValue("{\"value\": " + number + "}", Figure.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void a_number_has_an_end() {
    var endless = "{\"value\": " + "9".repeat(2_000) + "}";
    assertThatThrownBy(() -> json.readValue(endless, Figure.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-12.5", "1e39", "1e-40", "123456789012345.123456789012345"})
  void any_other_number_is_read_as_it_is(String number) throws JsonProcessingException {
    assertThat(json.readValue("{\"value\": " + number + "}", Figure.class).value())
        .isEqualTo(new BigDecimal(number));
  }

  record Basket(
      @Size(max = 2) List<Figure> figures,
      @Size(max = 2) List<String> names,
      @Size(max = 2) Set<String> marks) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"figures\": [{},{},",
        "{\"names\": [\"a\",\"b\",",
        "{\"marks\": [\"a\",\"b\",\"a\","
      })
  void a_list_that_is_too_long_is_not_read_to_its_end(String begin) {
    assertThatThrownBy(
            () -> json.readValue(begin + "null, what comes now is no JSON", Basket.class))
        .isInstanceOf(JsonMappingException.class)
        .cause()
        .isInstanceOf(TooManyItems.class);
  }

  record Shelf(@Size(max = 2) List<Basket> baskets) {}

  @Test
  void of_lists_in_a_list_the_one_that_is_too_long_is_named() {
    var inner = "{\"baskets\": [{}, {\"names\": [\"a\", \"b\", \"c\"]}]}";
    assertThat(path(inner)).containsExactly("baskets", null, "names");
    assertThat(path("{\"baskets\": [{}, {}, {}]}")).containsExactly("baskets");
  }

  private List<String> path(String shelf) {
    try {
      return List.of(json.readValue(shelf, Shelf.class).toString());
    } catch (JsonMappingException e) {
      return e.getPath().stream().map(JsonMappingException.Reference::getFieldName).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_list_may_have_as_many_items_as_its_size_allows() throws JsonProcessingException {
    var full = "{\"figures\": [{\"value\": 1}, null], \"names\": [\"a\", \"b\"]}";
    assertThat(json.readValue(full, Basket.class).figures()).hasSize(2);
  }

  /** It was allowed when it was said. */
  @Test
  void a_list_of_the_past_is_read_however_long_it_is() throws JsonProcessingException {
    var before = "{\"names\": [\"a\", \"b\", \"c\"]}";
    var history = Taken.AS_THEY_STAND.by(json.readerFor(Basket.class));
    assertThat(((Basket) history.readValue(before)).names()).containsExactly("a", "b", "c");
  }
}
