package org.buranakan.kpis.reading;

import static org.buranakan.kpis.reading.ReadingRefusals.BAD_SOURCE;
import static org.buranakan.kpis.reading.ReadingRefusals.NOT_A_DATE;
import static org.buranakan.kpis.reading.ReadingRefusals.NOT_A_NUMBER;
import static org.buranakan.kpis.reading.ReadingRefusals.NOT_A_YEAR;
import static org.buranakan.kpis.reading.ReadingRefusals.UNKNOWN_PROVINCE;
import static org.buranakan.kpis.reading.ReadingRefusals.UNKNOWN_VARIABLE;
import static org.buranakan.kpis.reading.ReadingRefusals.WRONG_NUMBER_OF_CELLS;
import static org.buranakan.platform.caller.CallerRefusals.FOREIGN_PROVINCE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.NormalForm;
import org.jspecify.annotations.Nullable;

/** Understands one row of a file: a figure, nothing (the value is missing), or a rejection. */
final class RowReader {
  static final String VARIABLE = "variable";
  static final String PROVINCE = "province";
  static final String YEAR = "year";
  static final String VALUE = "value";
  static final String AS_OF = "as_of";
  static final String SOURCE_NAME = "source_name";
  static final String SOURCE_URL = "source_url";

  private static final int SHOWN = 100;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_URL = 2000;

  private final Measures measures;
  private final Predicate<String> mayWrite;
  private final LocalDate today;

  /**
   * @param mayWrite whether the caller may report for a province
   */
  RowReader(Measures measures, Predicate<String> mayWrite, LocalDate today) {
    this.measures = measures;
    this.mayWrite = mayWrite;
    this.today = today;
  }

  /** Why a row is not taken, and which cell is to blame. */
  static final class Rejected extends Exception {
    private final RejectedRow row;

    Rejected(CSVRecord row, @Nullable String column, Reason reason) {
      super(reason.code());
      var cell = column == null || !row.isSet(column) ? null : row.get(column);
      var shown = cell == null ? null : shortened(cell);
      this.row = new RejectedRow(row.getRecordNumber() + 1, column, shown, reason.code(), reason);
    }

    private static String shortened(String cell) {
      var printable = cell.replace('\0', '\ufffd'); // PostgreSQL's JSON can't hold it
      if (printable.length() <= SHOWN) {
        return printable;
      }
      var halfACharacter = Character.isHighSurrogate(printable.charAt(SHOWN - 1));
      return printable.substring(0, halfACharacter ? SHOWN - 1 : SHOWN) + "…";
    }

    RejectedRow row() {
      return row;
    }
  }

  /** Empty where the value is missing, which is not zero. */
  Optional<Figure> read(CSVRecord row) throws Rejected {
    if (!row.isConsistent()) {
      throw new Rejected(row, null, WRONG_NUMBER_OF_CELLS.reason());
    }
    var province = province(row);
    var measure = measure(row, province);
    var period =
        ThaiText.period(cell(row, YEAR))
            .orElseThrow(() -> new Rejected(row, YEAR, NOT_A_YEAR.reason()));
    reject(row, YEAR, FigureRules.year(period.year(), today));
    var asOf = asOf(row);
    var source = source(row);
    var text = cell(row, VALUE);
    if (ThaiText.isMissing(text)) {
      return Optional.empty();
    }
    var value =
        ThaiText.number(text).orElseThrow(() -> new Rejected(row, VALUE, NOT_A_NUMBER.reason()));
    reject(row, VALUE, FigureRules.value(value, measure));
    return Optional.of(
        new Figure(measure.code(), province, period.year(), period.kind(), value, asOf, source));
  }

  private Measure measure(CSVRecord row, String province) throws Rejected {
    var code = cell(row, VARIABLE);
    var measure =
        measures
            .find(code)
            .filter(found -> found.isFor(province))
            .orElseThrow(() -> new Rejected(row, VARIABLE, UNKNOWN_VARIABLE.reason()));
    reject(row, VARIABLE, FigureRules.reportable(measure, measures));
    return measure;
  }

  private String province(CSVRecord row) throws Rejected {
    var province =
        ProvinceNames.find(cell(row, PROVINCE))
            .orElseThrow(() -> new Rejected(row, PROVINCE, UNKNOWN_PROVINCE.reason()));
    if (!mayWrite.test(province)) {
      throw new Rejected(row, PROVINCE, FOREIGN_PROVINCE.reason(province));
    }
    return province;
  }

  private LocalDate asOf(CSVRecord row) throws Rejected {
    var text = optional(row, AS_OF);
    if (ThaiText.isMissing(text)) {
      return today;
    }
    var asOf = ThaiText.date(text).orElseThrow(() -> new Rejected(row, AS_OF, NOT_A_DATE.reason()));
    reject(row, AS_OF, FigureRules.asOf(asOf, today));
    return asOf;
  }

  private static @Nullable Source source(CSVRecord row) throws Rejected {
    // as it stands: digits in a name or an address mean what they are
    var name = seen(row, SOURCE_NAME);
    var url = seen(row, SOURCE_URL);
    if (name.length() > LONGEST_NAME) {
      throw new Rejected(row, SOURCE_NAME, BAD_SOURCE.reason());
    }
    if (url.length() > LONGEST_URL || (!url.isEmpty() && !url.matches("https?://\\S+"))) {
      throw new Rejected(row, SOURCE_URL, BAD_SOURCE.reason());
    }
    if (name.isEmpty() && url.isEmpty()) {
      return null;
    }
    return new Source(name.isEmpty() ? url : name, url.isEmpty() ? null : url);
  }

  private static String seen(CSVRecord row, String column) throws Rejected {
    try {
      return row.isSet(column) ? NormalForm.of(row.get(column)) : "";
    } catch (NormalForm.Refused unseen) {
      throw new Rejected(row, column, BAD_SOURCE.reason());
    }
  }

  private static String cell(CSVRecord row, String column) {
    return ThaiText.normal(row.get(column));
  }

  private static String optional(CSVRecord row, String column) {
    return row.isSet(column) ? cell(row, column) : "";
  }

  private static void reject(CSVRecord row, String column, Optional<Reason> reason)
      throws Rejected {
    if (reason.isPresent()) {
      throw new Rejected(row, column, reason.get());
    }
  }
}
