package org.buranakan.kpis.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.buranakan.platform.text.Text;

/** The simple counts that indicators are computed from and that are no indicators themselves. */
final class Variables {
  private static final List<Measure> ALL = load();

  private Variables() {}

  static List<Measure> all() {
    return ALL;
  }

  private static List<Measure> load() {
    var file = Objects.requireNonNull(Variables.class.getResourceAsStream("variables.csv"));
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(new InputStreamReader(file, UTF_8))) {
      return rows.stream().map(Variables::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Measure read(CSVRecord row) {
    return new Measure(
        row.get("code"),
        Text.of(row.get("name_th"), row.get("name_en")),
        row.get("unit"),
        null,
        null,
        Set.of(),
        row.get("whole").equals("yes"),
        row.get("max").isEmpty() ? null : new BigDecimal(row.get("max")),
        row.get("carried").equals("yes"),
        true,
        null,
        true);
  }
}
