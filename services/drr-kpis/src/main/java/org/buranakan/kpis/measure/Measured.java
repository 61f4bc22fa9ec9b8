package org.buranakan.kpis.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator in one province and year, or why there is none.
 *
 * @param value null where an input is missing: missing is not zero
 * @param period {@code 2025} or {@code FY2025}: the kind of year that the figures are of
 * @param asOf the day of the newest figure in it
 * @param notes what to know when reading the value
 * @param missing the inputs that nobody reported
 * @param absence why there is no value
 */
public record Measured(
    @Nullable BigDecimal value,
    String period,
    @Nullable LocalDate asOf,
    List<Reason> notes,
    List<String> missing,
    @Nullable Reason absence) {}
