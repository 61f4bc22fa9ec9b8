package org.buranakan.kpis.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buranakan.platform.time.ThaiTime;

/** Numbers, years and dates as Thai offices write them in files. */
final class ThaiText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,3}(,\\d{3}){1,12}|\\d{1,40})(\\.\\d{1,20})?");
  private static final Pattern YEAR =
      Pattern.compile("(?<kind>FY|ปีงบประมาณ|ปีงบ|พ\\.ศ\\.|ค\\.ศ\\.|ปี)?\\s*(?<year>\\d{4})");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  /** A year and which kind it is. */
  record Period(int year, YearKind kind) {}

  private ThaiText() {}

  /** Trims and writes ๑๒๓ as 123; a no-break space is a space. */
  static String normal(String text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      out.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : c == '\u00a0' ? ' ' : c);
    }
    return out.toString().strip();
  }

  /** Nothing, or a dash: not known, which is not zero. */
  static boolean isMissing(String normal) {
    return normal.isEmpty() || normal.equals("-") || normal.equals("–") || normal.equals("—");
  }

  /** Reads 1234, 1,234 and 1,234.5; no exponent, no NaN. */
  static Optional<BigDecimal> number(String normal) {
    return NUMBER.matcher(normal).matches()
        ? Optional.of(new BigDecimal(normal.replace(",", "")))
        : Optional.empty();
  }

  /** Reads 2025, 2568, FY2025 and ปีงบประมาณ 2568; always Gregorian. */
  static Optional<Period> period(String normal) {
    var match = YEAR.matcher(normal);
    if (!match.matches()) {
      return Optional.empty();
    }
    var kind = match.group("kind");
    var fiscal = kind != null && (kind.equals("FY") || kind.startsWith("ปีงบ"));
    var year = ThaiTime.gregorianYear(Integer.parseInt(match.group("year")));
    return Optional.of(new Period(year, fiscal ? YearKind.FISCAL : YearKind.CALENDAR));
  }

  /** Reads 2025-11-29, 2568-11-29 and 29/11/2568. */
  static Optional<LocalDate> date(String normal) {
    var iso = ISO_DATE.matcher(normal);
    if (iso.matches()) {
      return date(iso, 1, 2, 3);
    }
    var dayFirst = DAY_FIRST.matcher(normal);
    return dayFirst.matches() ? date(dayFirst, 3, 2, 1) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher match, int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(
              ThaiTime.gregorianYear(Integer.parseInt(match.group(year))),
              Integer.parseInt(match.group(month)),
              Integer.parseInt(match.group(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
