package org.buranakan.kpis.kpi;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which KPIs a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param indicator Code of their indicator
/// @param fiscalYear The fiscal year by which the target is to be reached; Gregorian or of the
///     Buddhist era
/// @param status How they stand
record KpiFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @Parameter(example = "A-2") @QueryParam("indicator") @Nullable String indicator,
    @Parameter(example = "2025") @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
    @QueryParam("status") @Nullable KpiStatus status) {

  @Nullable Integer gregorianYear() {
    return fiscalYear == null ? null : ThaiTime.gregorianYear(fiscalYear);
  }
}
