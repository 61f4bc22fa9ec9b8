package org.buranakan.kpis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

class BoundedRowsTest {
  /** Were it to take a comma, a line end or a quotation mark for another one, it would refuse. */
  @Property(tries = 100)
  void a_file_of_short_cells_is_read_whatever_stands_in_them(
      @ForAll("rows") List<List<String>> rows, @ForAll("modes") QuoteMode mode) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setQuoteMode(mode).get();
    var file = new StringBuilder();
    try (var out = format.print(file)) {
      out.printRecords(rows);
    }
    try (var parsed = format.parse(new BoundedRows(new StringReader(file.toString())))) {
      assertThat(parsed.stream().map(row -> Arrays.asList(row.values())).toList()).isEqualTo(rows);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    var cell = Arbitraries.strings().withChars("\",\r\n x").ofMaxLength(30);
    return cell.list().ofSize(7).list().ofMinSize(100).ofMaxSize(200);
  }

  @Provide
  Arbitrary<QuoteMode> modes() {
    return Arbitraries.of(QuoteMode.MINIMAL, QuoteMode.ALL);
  }
}
