package org.buranakan.kpis.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.buranakan.kpis.reading.ReadingRefusals.EMPTY_FILE;
import static org.buranakan.kpis.reading.ReadingRefusals.NOT_CSV;
import static org.buranakan.kpis.reading.ReadingRefusals.NOT_UTF_8;
import static org.buranakan.kpis.reading.ReadingRefusals.TOO_MANY_ROWS;
import static org.buranakan.kpis.reading.ReadingRefusals.WRONG_HEADER;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.text.Text;

/** A CSV file, read row by row, and no more of it than has bounds; UTF-8, with or without BOM. */
final class CsvFile {
  private static final List<String> NEEDED =
      List.of(RowReader.VARIABLE, RowReader.PROVINCE, RowReader.YEAR, RowReader.VALUE);
  private static final Set<String> KNOWN =
      Set.of(
          RowReader.VARIABLE,
          RowReader.PROVINCE,
          RowReader.YEAR,
          RowReader.VALUE,
          RowReader.AS_OF,
          RowReader.SOURCE_NAME,
          RowReader.SOURCE_URL);
  private static final int MOST_ROWS = 50_000;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvFile() {}

  /** Gives every row below the header; 400 if it is no such file. */
  static void read(InputStream content, Consumer<CSVRecord> row) throws IOException {
    try (var rows = open(content)) {
      checkHeader(rows.getHeaderNames());
      for (var next : rows) {
        if (rows.getRecordNumber() > MOST_ROWS) {
          throw TOO_MANY_ROWS.at("#body", MOST_ROWS);
        }
        if (!isBlank(next)) {
          row.accept(next);
        }
      }
    } catch (UncheckedIOException e) {
      throw malformed(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /**
   * Spreadsheets leave such rows behind; they count, so that each row has the number it has there.
   */
  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static CSVParser open(InputStream content) throws IOException {
    var strict =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader =
        new BoundedRows(new BufferedReader(new InputStreamReader(withoutBom(content), strict)));
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreEmptyLines(false)
        .setTrim(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL) // said in our own words
        .setAllowMissingColumnNames(true)
        .get()
        .parse(reader);
  }

  private static InputStream withoutBom(InputStream content) throws IOException {
    var pushback = new PushbackInputStream(content, BOM.length);
    var first = pushback.readNBytes(BOM.length);
    if (!java.util.Arrays.equals(first, BOM)) {
      pushback.unread(first);
    }
    return pushback;
  }

  private static void checkHeader(List<String> header) {
    var names = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (names.stream().allMatch(String::isEmpty)) {
      throw EMPTY_FILE.at("#body");
    }
    var missing = NEEDED.stream().filter(name -> !names.contains(name)).toList();
    var unknown = names.stream().filter(name -> !KNOWN.contains(name)).toList();
    var twice = names.stream().filter(name -> Collections.frequency(names, name) > 1).distinct();
    var flaws = new ArrayList<Text>();
    addFlaw(flaws, "ขาด", "missing", missing);
    addFlaw(flaws, "ไม่รู้จัก", "unknown", unknown);
    addFlaw(flaws, "ซ้ำ", "there twice", twice.toList());
    if (!flaws.isEmpty()) {
      throw WRONG_HEADER.at(
          "#body",
          Text.of(
              flaws.stream().map(Text::th).collect(Collectors.joining("; ")),
              flaws.stream().map(Text::en).collect(Collectors.joining("; "))));
    }
  }

  private static void addFlaw(List<Text> flaws, String th, String en, List<String> names) {
    if (!names.isEmpty()) {
      var list = names.stream().map(CsvFile::shown).collect(Collectors.joining(", "));
      flaws.add(Text.of(th + ": " + list, en + ": " + list));
    }
  }

  /** A name without end would be the answer. */
  private static String shown(String name) {
    return name.isEmpty() ? "\"\"" : name.substring(0, Math.min(name.length(), 50));
  }

  private static Problem malformed(IOException e) {
    return (e instanceof CharacterCodingException ? NOT_UTF_8 : NOT_CSV).at("#body");
  }
}
