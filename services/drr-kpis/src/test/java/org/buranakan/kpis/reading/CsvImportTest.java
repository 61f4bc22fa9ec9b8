package org.buranakan.kpis.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class CsvImportTest {
  private static final String HEADER =
      "variable,province,year,value,as_of,source_name,source_url\n";
  private static final Measures MEASURES =
      new Measures(
          List.of(
              measure("A-2.count", null, true),
              measure("A-3.count", null, true),
              measure("population", null, true),
              measure("loss", null, false),
              measure("A-1", "(A-2.count + A-3.count) / population * 100000", false)));

  private final List<Collection<Figure>> statements = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  @Test
  void thai_digits_and_years_of_the_buddhist_era_are_understood() throws IOException {
    var report =
        take(
            HEADER
                + "A-2.count,สงขลา,๒๕๖๘,๑๒๖,29/11/2568,ปภ.,https://example.org/1\n"
                + "a-2.count,จ.ขอนแก่น,ปีงบประมาณ ๒๕๖๗,\"1,234\",,,\n");

    assertThat(report.accepted()).isEqualTo(2);
    assertThat(figures.getFirst())
        .isEqualTo(
            new Figure(
                "A-2.count",
                "TH-90",
                2025,
                YearKind.CALENDAR,
                new BigDecimal(126),
                LocalDate.of(2025, 11, 29),
                new Source("ปภ.", "https://example.org/1")));
    assertThat(figures.getLast().yearKind()).isEqualTo(YearKind.FISCAL);
    assertThat(figures.getLast().year()).isEqualTo(2024);
    assertThat(figures.getLast().value()).isEqualTo("1234");
  }

  @Test
  void a_negative_death_count_is_refused_and_its_row_is_named() throws IOException {
    var report = take(HEADER + "A-2.count,TH-90,2024,9,,,\n" + "A-2.count,TH-90,2025,-๓,,,\n");

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.rejectedRows()).isEqualTo(1);
    var rejected = report.rejected().getFirst();
    assertThat(rejected.row()).isEqualTo(3);
    assertThat(rejected.column()).isEqualTo("value");
    assertThat(rejected.value()).isEqualTo("-๓");
    assertThat(rejected.code()).isEqualTo("reading.negative");
    assertThat(rejected.reason().text().th()).contains("ติดลบ");
  }

  @Test
  void blank_and_dash_are_missing_and_zero_is_a_value() throws IOException {
    var report =
        take(HEADER + "A-2.count,90,2023,-,,,\nA-2.count,90,2024,,,,\nA-2.count,90,2025,0,,,\n");

    assertThat(report.missing()).isEqualTo(2);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(figures).singleElement().extracting(Figure::value).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void rows_have_the_numbers_of_a_spreadsheet_and_empty_ones_say_nothing() throws IOException {
    var report = take(HEADER + "\n,,,,,,\n\r\nA-2.count,90,2023,x,,,\n\n");

    assertThat(report.rejected()).singleElement().extracting(RejectedRow::row).isEqualTo(5L);
    assertThat(report.rejectedRows()).isEqualTo(1);
  }

  @Test
  void a_header_is_told_what_is_wrong_with_it_in_both_languages() {
    var problem =
        catchThrowableOfType(
            Problem.class, () -> take("variable,province,year,value,value,wert\n"));

    assertThat(problem.errors().getFirst().reason().text())
        .isEqualTo(
            Text.of(
                "หัวตารางต้องมี variable,province,year,value และอาจมี as_of,source_name,source_url"
                    + " (ไม่รู้จัก: wert; ซ้ำ: value)",
                "the header must have variable,province,year,value and may have"
                    + " as_of,source_name,source_url (unknown: wert; there twice: value)"));
  }

  @Test
  void every_kind_of_bad_cell_is_rejected_with_its_code() throws IOException {
    assertRejected("A-9.count,TH-90,2025,1,,,", "variable", "reading.unknown-variable");
    assertRejected("A-1,TH-90,2025,1,,,", "variable", "reading.computed");
    assertRejected("A-2.count,TH-99,2025,1,,,", "province", "reading.unknown-province");
    assertRejected("A-2.count,รวม,2025,1,,,", "province", "reading.unknown-province");
    assertRejected("A-2.count,TH-50,2025,1,,,", "province", "caller.foreign-province");
    assertRejected("A-2.count,TH-90,2111,1,,,", "year", "reading.year-out-of-range");
    assertRejected("A-2.count,TH-90,ปีนี้,1,,,", "year", "reading.not-a-year");
    assertRejected("A-2.count,TH-90,2025,NaN,,,", "value", "reading.not-a-number");
    assertRejected("A-2.count,TH-90,2025,1e400,,,", "value", "reading.not-a-number");
    assertRejected("A-2.count,TH-90,2025,1.5,,,", "value", "reading.not-whole");
    assertRejected("loss,TH-90,2025,1234567890123456,,,", "value", "reading.too-large");
    assertRejected("loss,TH-90,2025,0.1234567,,,", "value", "reading.too-precise");
    assertRejected("A-2.count,TH-90,2025,1,2568-13-01,,", "as_of", "reading.not-a-date");
    assertRejected("A-2.count,TH-90,2025,1,2570-01-01,,", "as_of", "reading.as-of-out-of-range");
    assertRejected(
        "A-2.count,TH-90,2025,1,,x,javascript:alert(1)", "source_url", "reading.bad-source");
    assertRejected("A-2.count,TH-90,2025,1,234,,,", null, "import.cells");
    assertRejected("A-2.count,TH-90", null, "import.cells");
  }

  @Test
  void successive_reports_of_one_figure_go_together_in_their_order() throws IOException {
    var report =
        take(
            HEADER
                + "A-2.count,TH-90,2025,55,2025-11-28,,\nA-2.count,TH-40,2025,0,,,\n"
                + "A-2.count,TH-90,2025,126,2025-11-29,,\n");

    assertThat(report.accepted()).isEqualTo(3);
    assertThat(statements).hasSize(1);
    assertThat(figures).extracting(figure -> figure.value().intValue()).containsExactly(55, 0, 126);
  }

  @Test
  void a_byte_order_mark_and_other_letter_case_do_not_matter() throws IOException {
    assertThat(take("\ufeffVariable, PROVINCE,Year,value\r\nA-2.count,TH-90,2025,1\r\n").accepted())
        .isEqualTo(1);
  }

  @Test
  void a_file_that_is_no_such_csv_is_refused_as_a_whole() {
    assertThat(problem("".getBytes(UTF_8))).isEqualTo("import.empty");
    assertThat(problem("a,b\n1,2\n".getBytes(UTF_8))).isEqualTo("import.header");
    assertThat(problem("variable,province,year\n".getBytes(UTF_8))).isEqualTo("import.header");
    assertThat(problem("variable,province,year,value,colour\n".getBytes(UTF_8)))
        .isEqualTo("import.header");
    assertThat(problem("variable,province,year,value,value\n".getBytes(UTF_8)))
        .isEqualTo("import.header");
    assertThat(
            problem((HEADER + "A-2.count,สงขลา,2568,1,,,\n").getBytes(Charset.forName("TIS-620"))))
        .isEqualTo("import.not-utf-8");
    assertThat(problem((HEADER + "\"A-2.count\"x,TH-90,2025,1,,,\n").getBytes(UTF_8)))
        .isEqualTo("import.not-csv");
    assertThat(problem(new byte[] {0x50, 0x4b, 3, 4, (byte) 0xff, 0})).startsWith("import.");
  }

  @Test
  void only_the_first_rejections_are_kept_but_all_are_counted() throws IOException {
    var report = take(HEADER + "A-2.count,TH-90,2025,-1,,,\n".repeat(1500));
    assertThat(report.rejectedRows()).isEqualTo(1500);
    assertThat(report.rejected()).hasSize(200);
  }

  @Test
  void a_cell_a_row_and_a_file_have_bounds() {
    var row = "A-2.count,TH-90,2025,1,2025-11-29,%s,https://example.org\n";
    assertThat(problem(HEADER + row.formatted("x".repeat(4_001))))
        .isEqualTo("import.cell-too-long");
    assertThat(problem(HEADER + row.formatted("\"" + "x\n,\"\"".repeat(1_000) + "\"")))
        .isEqualTo("import.cell-too-long");
    assertThat(problem(HEADER + row.formatted("\"never closed") + row.formatted("x").repeat(100)))
        .isEqualTo("import.cell-too-long");
    assertThat(problem(HEADER + ("x".repeat(3_900) + ",").repeat(4)))
        .isEqualTo("import.row-too-long");
    assertThat(problem(HEADER + ",".repeat(50))).isEqualTo("import.too-many-columns");
    assertThat(problem("variable,".repeat(51))).isEqualTo("import.too-many-columns");
    assertThat(problem(HEADER + "A-2.count,TH-90,2025,1,,,\n".repeat(50_001)))
        .isEqualTo("import.too-many-rows");
  }

  @Test
  void what_is_shown_of_a_cell_ends_with_a_whole_character() throws IOException {
    var report = take(HEADER + "A-2.count,TH-90,2025," + "x".repeat(99) + "🌊,,,\n");
    assertThat(report.rejected().getFirst().value()).isEqualTo("x".repeat(99) + "…");
  }

  @Test
  void a_quotation_mark_within_a_cell_begins_nothing() throws IOException {
    var row = "A-2.count,TH-90,2025,%d,2025-11-29,5\" pipe,https://example.org\n";
    var file = new StringBuilder(HEADER);
    for (var i = 0; i < 500; i++) {
      file.append(row.formatted(i));
    }
    assertThat(take(file.toString()).accepted()).isEqualTo(500);
  }

  @Test
  void a_cell_without_an_end_is_refused_after_its_first_characters() {
    var read = new AtomicLong();
    var endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int most) {
            Arrays.fill(into, from, from + most, (byte) 'x');
            read.addAndGet(most);
            return most;
          }
        };
    assertThat(catchThrowableOfType(Problem.class, () -> CsvFile.read(endless, row -> {})))
        .hasMessage("import.cell-too-long");
    assertThat(read).hasValueLessThan(100_000);
  }

  private String problem(String csv) {
    return problem(csv.getBytes(UTF_8));
  }

  private void assertRejected(String row, String column, String code) throws IOException {
    var report = take(HEADER + row + "\n");
    assertThat(report.rejected()).as(row).hasSize(1);
    assertThat(report.rejected().getFirst().code()).as(row).isEqualTo(code);
    assertThat(report.rejected().getFirst().column()).as(row).isEqualTo(column);
    assertThat(report.rejected().getFirst().row()).isEqualTo(2);
  }

  private ImportReport take(String csv) throws IOException {
    return take(csv.getBytes(UTF_8));
  }

  private ImportReport take(byte[] csv) throws IOException {
    var reader =
        new RowReader(MEASURES, List.of("TH-90", "TH-40")::contains, LocalDate.of(2026, 11, 23));
    var batch = new ImportBatch(reader);
    CsvFile.read(new ByteArrayInputStream(csv), batch::add);
    batch.store(this::store, Deadline.in(Duration.ofMinutes(1), Clock.systemUTC()));
    return batch.report(UUID.randomUUID(), "hash", Instant.EPOCH);
  }

  private List<ReadingStore.Stored> store(Collection<Figure> batch) {
    statements.add(List.copyOf(batch));
    figures.addAll(batch);
    return batch.stream()
        .map(figure -> new ReadingStore.Stored(figure.province(), figure.variable()))
        .toList();
  }

  private String problem(byte[] csv) {
    var problem = catchThrowableOfType(Problem.class, () -> take(csv));
    assertThat(problem.status()).isEqualTo(400);
    return problem.errors().getFirst().reason().code();
  }

  private static Measure measure(String code, String formula, boolean whole) {
    return new Measure(
        code,
        Text.of(code, code),
        "people",
        Better.LOWER,
        formula,
        Set.of("A-2.count", "A-3.count", "population"),
        whole,
        null,
        false,
        true,
        null,
        true);
  }
}
