package org.buranakan.kpis.reading;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which readings a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param variable Code of what was measured
/// @param year The year that they are of; Gregorian or of the Buddhist era
record ReadingFilter(
    @Parameter(example = "TH-90", required = true) @QueryParam("province") @NotNull @ProvinceCode
        String province,
    @Parameter(example = "A-2.count") @QueryParam("variable") @Nullable String variable,
    @Parameter(example = "2025") @QueryParam("year") @Nullable Integer year) {

  @Nullable Integer gregorianYear() {
    return year == null ? null : ThaiTime.gregorianYear(year);
  }

  /** The row after which the page begins. */
  record After(String variable, int year, String yearKind, int revision) {
    static After of(@Nullable Cursor cursor) {
      return cursor == null
          ? new After("", 0, "", 0)
          : new After(cursor.text(0), number(cursor, 1), cursor.text(2), number(cursor, 3));
    }

    private static int number(Cursor cursor, int at) {
      try {
        return Integer.parseInt(cursor.text(at));
      } catch (NumberFormatException e) {
        return 0; // only a tampered cursor; the list then starts earlier
      }
    }
  }

  static Cursor cursor(ReadingView row) {
    return Cursor.of(row.variable(), row.year(), row.yearKind().name(), row.revision());
  }
}
