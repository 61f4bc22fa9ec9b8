package org.buranakan.kpis.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The 38 indicators of the Sendai Framework, after UNDRR's technical guidance (2017), condensed;
 * the Thai names are ours. Written at each start, so that a corrected file corrects the database.
 */
@ApplicationScoped
class SendaiIndicators {
  private static final String UPSERT =
      """
      insert into indicator (id, version, code, framework, name, unit, better, formula, operands,
                             provincial, note, status, defined_at, changed_at)
      values (cast(:id as uuid), 1, :code, 'SENDAI', cast(:name as jsonb), :unit, :better, :formula,
              cast(:operands as jsonb), :provincial, cast(:note as jsonb), 'ACTIVE', '2017-02-02T00:00:00Z', now())
      on conflict (lower(code)) do update
        set name = excluded.name, unit = excluded.unit, better = excluded.better,
            formula = excluded.formula, operands = excluded.operands, provincial = excluded.provincial, note = excluded.note\
      """;

  private static final Text LOCAL_DENOMINATOR =
      Text.of(
          "ตัวหารเป็นค่าระดับจังหวัด ซึ่งเป็นการปรับใช้จากตัวชี้วัดระดับประเทศ",
          "The denominator is the province's: an adaptation of the national indicator.");

  private final EntityManager entities;
  private final ObjectMapper json;

  SendaiIndicators(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  @Transactional
  void write(@Observes @Priority(1) StartupEvent start) throws IOException {
    var file =
        Objects.requireNonNull(SendaiIndicators.class.getResourceAsStream("sendai-indicators.csv"));
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new InputStreamReader(file, UTF_8))) {
      var rows = parser.getRecords();
      var names = new HashSet<String>();
      Variables.all().forEach(variable -> names.add(variable.code()));
      rows.forEach(row -> names.add(row.get("code")));
      for (var row : rows) {
        upsert(row, names);
      }
    }
  }

  private void upsert(CSVRecord row, Set<String> names) throws JsonProcessingException {
    var formula = row.get("formula");
    var local = row.get("provincial").equals("yes") && formula.contains("/");
    entities
        .createNativeQuery(UPSERT)
        .setParameter("id", "01930000-0000-7000-8000-5e4da1%06d".formatted(row.getRecordNumber()))
        .setParameter("code", row.get("code"))
        .setParameter("name", text(Text.of(row.get("name_th"), row.get("name_en"))))
        .setParameter("unit", row.get("unit"))
        .setParameter(
            "better", Better.valueOf(row.get("better").toUpperCase(java.util.Locale.ROOT)).name())
        .setParameter("formula", formula.isEmpty() ? null : formula)
        .setParameter("operands", json.writeValueAsString(operands(formula, names)))
        .setParameter("provincial", row.get("provincial").equals("yes"))
        .setParameter("note", local ? text(LOCAL_DENOMINATOR) : null)
        .executeUpdate();
  }

  private static List<String> operands(String formula, Set<String> names) {
    return formula.isEmpty() ? List.of() : Formula.parse(formula, names).operands();
  }

  private @Nullable String text(Text text) throws JsonProcessingException {
    return json.writeValueAsString(text);
  }
}
