package org.buranakan.actors.province;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.buranakan.actors.province.ProvinceRefusals.UNKNOWN_DISTRICT;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** The 928 districts, by province. */
public final class Districts {
  private static final Map<String, List<District>> BY_DOPA_PROVINCE = load();

  private Districts() {}

  static List<District> of(Province province) {
    return BY_DOPA_PROVINCE.getOrDefault(province.dopaCode(), List.of());
  }

  /** Returns the codes if all of them are districts of the province; 422 otherwise. */
  public static List<String> requireWithin(@Nullable String province, List<String> codes) {
    var known =
        province == null
            ? List.<String>of()
            : Province.find(province).map(Districts::of).orElse(List.of()).stream()
                .map(District::code)
                .toList();
    for (var i = 0; i < codes.size(); i++) {
      if (!known.contains(codes.get(i))) {
        throw UNKNOWN_DISTRICT.at("/districts/" + i);
      }
    }
    return List.copyOf(codes);
  }

  private static Map<String, List<District>> load() {
    var file = Objects.requireNonNull(Districts.class.getResourceAsStream("districts.csv"));
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(new InputStreamReader(file, UTF_8))) {
      return rows.stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("province_code"),
                  Collectors.mapping(
                      row ->
                          new District(
                              row.get("dopa_code"),
                              Text.of(row.get("name_th"), row.get("name_en"))),
                      Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
