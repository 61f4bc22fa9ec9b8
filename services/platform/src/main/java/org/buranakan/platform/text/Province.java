package org.buranakan.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * One of the 77 provinces (Bangkok among them).
 *
 * @param code ISO 3166-2, such as {@code TH-90}
 * @param dopaCode the Department of Provincial Administration's two digits, such as {@code 90}
 */
public record Province(String code, String dopaCode, Text name, String region) {
  /** How the code of a province looks, for the contracts. */
  public static final String PATTERN = "TH-[0-9]{2}";

  private static final Map<String, Province> ALL = load();

  public static Optional<Province> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** All provinces in the order of their codes. */
  public static Collection<Province> all() {
    return ALL.values();
  }

  private static Map<String, Province> load() {
    var file = Objects.requireNonNull(Province.class.getResourceAsStream("provinces.csv"));
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(new InputStreamReader(file, UTF_8))) {
      var provinces = new LinkedHashMap<String, Province>();
      for (var row : rows) {
        var name = Text.of(row.get("name_th"), row.get("name_en"));
        var code = row.get("iso_3166_2");
        provinces.put(code, new Province(code, row.get("dopa_code"), name, row.get("region_6")));
      }
      return Collections.unmodifiableMap(provinces);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
