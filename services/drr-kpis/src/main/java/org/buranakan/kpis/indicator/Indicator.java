package org.buranakan.kpis.indicator;

import static org.buranakan.kpis.indicator.IndicatorRefusals.GIVEN;
import static org.buranakan.kpis.indicator.IndicatorRefusals.IN_USE;
import static org.buranakan.kpis.indicator.IndicatorRefusals.RETIRED_ALREADY;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is measured: one of the 38 Sendai indicators, or one's own. */
@Entity
@CheckReturnValue
class Indicator {
  static final int MOST_NAMED = 10; // of what uses it

  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "households",
          "facilities",
          "units and facilities",
          "disruptions",
          "strategies",
          "programmes",
          "countries");
  private static final Map<String, BigDecimal> LARGEST =
      Map.of("index 0 to 1", BigDecimal.ONE, "percent", BigDecimal.valueOf(100));

  @Id private UUID id;
  @Version private long version;
  private String code;

  @Enumerated(EnumType.STRING)
  private Framework framework = Framework.OWN;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text name;

  private String unit;

  @Enumerated(EnumType.STRING)
  private Better better;

  private @Nullable String formula;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> operands;

  private boolean provincial = true;
  private @Nullable String province;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Text note;

  @Enumerated(EnumType.STRING)
  private IndicatorStatus status = IndicatorStatus.ACTIVE;

  private Instant definedAt;
  private Instant changedAt;

  protected Indicator() {}

  /**
   * @param operands the names in its formula
   */
  Indicator(IndicatorDefinition said, List<String> operands, Instant now) {
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    code = said.code();
    name = said.name();
    unit = said.unit();
    better = said.better();
    formula = said.formula();
    this.operands = operands;
    province = said.province();
    definedAt = now;
    changedAt = now;
  }

  IndicatorEvent defined(List<String> inputs) {
    return new IndicatorEvent.Defined(IndicatorView.of(this, inputs));
  }

  /**
   * No new KPI may use it, and it is computed no more.
   *
   * @param users what is computed from it, and would have no value any more
   */
  IndicatorEvent retire(List<String> users, Instant now) {
    if (framework == Framework.SENDAI) {
      throw GIVEN.problem();
    }
    if (status == IndicatorStatus.RETIRED) {
      throw RETIRED_ALREADY.problem();
    }
    if (!users.isEmpty()) {
      throw IN_USE.problem(named(users));
    }
    status = IndicatorStatus.RETIRED;
    version++;
    changedAt = now;
    return new IndicatorEvent.Retired(IndicatorView.of(this, List.of()));
  }

  private static String named(List<String> users) {
    return users.size() > MOST_NAMED
        ? String.join(", ", users.subList(0, MOST_NAMED)) + ", …"
        : String.join(", ", users);
  }

  Measure measure() {
    return new Measure(
        code,
        name,
        unit,
        better,
        formula,
        Set.copyOf(operands),
        COUNTED.contains(unit),
        LARGEST.get(unit),
        false,
        provincial,
        province,
        status == IndicatorStatus.ACTIVE);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String code() {
    return code;
  }

  Framework framework() {
    return framework;
  }

  Text name() {
    return name;
  }

  String unit() {
    return unit;
  }

  Better better() {
    return better;
  }

  @Nullable String formula() {
    return formula;
  }

  boolean provincial() {
    return provincial;
  }

  @Nullable String province() {
    return province;
  }

  @Nullable Text note() {
    return note;
  }

  IndicatorStatus status() {
    return status;
  }

  Instant definedAt() {
    return definedAt;
  }

  Instant changedAt() {
    return changedAt;
  }
}
