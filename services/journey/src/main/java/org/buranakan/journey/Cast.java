package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The real organisations of the two cases; {@code actors.csv} names the source of each. Where no
 * Thai name was found, the English one stands in its place.
 */
public final class Cast {
  private static final Map<String, Member> ALL = load();

  private Cast() {}

  /** An organisation; the id is fixed, so that local users can hold it in their tokens. */
  public record Member(
      String id, String sector, String province, String district, String th, String en) {
    public String registration() {
      return """
      {"id": "%s", "kind": "organisation", "sector": "%s", %s
       "name": {"th": "%s", "en": "%s"}, "districts": [%s]}"""
          .formatted(
              id,
              sector,
              province.isEmpty() ? "" : "\"province\": \"" + province + "\",",
              th,
              en,
              district.isEmpty() ? "" : "\"" + district + "\"");
    }
  }

  public static Member get(String key) {
    return Objects.requireNonNull(ALL.get(key), key);
  }

  public static String id(String key) {
    return get(key).id();
  }

  /** The Thai and the English name of the actor with this id. */
  static String name(String id) {
    return ALL.values().stream()
        .filter(member -> member.id().equals(id))
        .map(member -> member.th() + " · " + member.en())
        .findFirst()
        .orElse(id);
  }

  static List<Member> of(String province) {
    return ALL.values().stream().filter(member -> member.province().equals(province)).toList();
  }

  private static Map<String, Member> load() {
    var file = Objects.requireNonNull(Cast.class.getResourceAsStream("actors.csv"));
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(new InputStreamReader(file, UTF_8))) {
      var all = new LinkedHashMap<String, Member>();
      rows.forEach(row -> all.put(row.get("key"), member(row)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Member member(CSVRecord row) {
    return new Member(
        row.get("id"),
        row.get("sector"),
        row.get("province"),
        row.get("district"),
        row.get("name_th"),
        row.get("name_en"));
  }
}
