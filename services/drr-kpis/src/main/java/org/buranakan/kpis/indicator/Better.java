package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/// Which way the indicator should go.
public enum Better {
  /// The less, the better.
  @JsonProperty("lower")
  LOWER,
  /// The more, the better.
  @JsonProperty("higher")
  HIGHER;

  /** How far the value still is from the target; zero or less if the target is reached. */
  public BigDecimal distance(BigDecimal value, BigDecimal target) {
    return this == LOWER ? value.subtract(target) : target.subtract(value);
  }
}
