package org.buranakan.kpis.kpi;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which KPIs a list shows. */
record KpiFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "Code of their indicator", example = "A-2") @QueryParam("indicator")
        @Nullable String indicator,
    @Parameter(
            description =
                "The fiscal year by which the target is to be reached; Gregorian or of the"
                    + " Buddhist era",
            example = "2025")
        @QueryParam("fiscalYear")
        @Nullable Integer fiscalYear,
    @Parameter(description = "How they stand") @QueryParam("status") @Nullable KpiStatus status) {

  @Nullable Integer gregorianYear() {
    return fiscalYear == null ? null : ThaiTime.gregorianYear(fiscalYear);
  }
}
