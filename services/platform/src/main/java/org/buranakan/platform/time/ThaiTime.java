package org.buranakan.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as Thai offices reckon them. */
public final class ThaiTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  /** Years of the Buddhist era are this much ahead of the Gregorian ones. */
  public static final int BUDDHIST_OFFSET = 543;

  // No Gregorian year that the suite handles comes near 2400, no Buddhist one lies before it.
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private ThaiTime() {}

  public static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The fiscal year, named by its last year: October 2025 belongs to 2026. */
  public static int fiscalYear(LocalDate date) {
    return date.getMonthValue() >= 10 ? date.getYear() + 1 : date.getYear();
  }

  public static LocalDate firstDayOfFiscalYear(int fiscalYear) {
    return LocalDate.of(fiscalYear - 1, 10, 1);
  }

  public static LocalDate lastDayOfFiscalYear(int fiscalYear) {
    return LocalDate.of(fiscalYear, 9, 30);
  }

  /** Reads 2568 as 2025 and leaves 2025 as it is. */
  public static int gregorianYear(int year) {
    return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
  }
}
