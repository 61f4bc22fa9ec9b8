package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an indicator should go. */
@Schema(
    description =
        "Which way the indicator should go. lower: the less the better; higher:"
            + " the more the better")
public enum Better {
  @JsonProperty("lower")
  LOWER,
  @JsonProperty("higher")
  HIGHER;

  /** How far the value still is from the target; zero or less if the target is reached. */
  public BigDecimal distance(BigDecimal value, BigDecimal target) {
    return this == LOWER ? value.subtract(target) : target.subtract(value);
  }
}
