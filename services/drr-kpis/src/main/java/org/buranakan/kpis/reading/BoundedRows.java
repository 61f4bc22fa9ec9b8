package org.buranakan.kpis.reading;

import static org.buranakan.kpis.reading.ReadingRefusals.CELL_TOO_LONG;
import static org.buranakan.kpis.reading.ReadingRefusals.ROW_TOO_LONG;
import static org.buranakan.kpis.reading.ReadingRefusals.TOO_MANY_COLUMNS;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the characters of a CSV file on their way to its reader, which keeps a whole row in
 * memory: a file with a cell or a row beyond all measure is refused before that. A cell that begins
 * with a quotation mark ends at the next one that is not doubled, as the reader has it.
 */
final class BoundedRows extends FilterReader {
  static final int LONGEST_CELL = 4_000;
  static final int LONGEST_ROW = 12_000;
  static final int MOST_CELLS = 50;

  private enum At {
    START_OF_CELL,
    PLAIN,
    QUOTED,
    QUOTATION_MARK
  }

  private At at = At.START_OF_CELL;
  private int row = 1;
  private char last;
  private int rowLength;
  private int cells = 1;
  private int cellLength;

  BoundedRows(Reader rows) {
    super(rows);
  }

  @Override
  public int read() throws IOException {
    var one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    var count = super.read(into, offset, length);
    for (var i = offset; i < offset + count; i++) {
      watch(into[i]);
    }
    return count;
  }

  private void watch(char c) {
    var literal = at == At.QUOTED;
    if (!literal && (c == '\n' || c == '\r')) {
      row += c == '\n' && last == '\r' ? 0 : 1;
      last = c;
      rowLength = 0;
      cells = 1;
      startCell();
      return;
    }
    last = c;
    rowLength++;
    if (!literal && c == ',') {
      cells++;
      startCell();
    } else {
      cellLength++;
      at = next(c);
    }
    check();
  }

  private At next(char c) {
    var mark = c == '"';
    return switch (at) {
      case START_OF_CELL -> mark ? At.QUOTED : At.PLAIN;
      case PLAIN -> At.PLAIN;
      case QUOTED -> mark ? At.QUOTATION_MARK : At.QUOTED;
      case QUOTATION_MARK -> mark ? At.QUOTED : At.QUOTATION_MARK;
    };
  }

  private void startCell() {
    cellLength = 0;
    at = At.START_OF_CELL;
  }

  private void check() {
    if (cellLength > LONGEST_CELL) {
      throw CELL_TOO_LONG.at("#body", row, LONGEST_CELL);
    }
    if (rowLength > LONGEST_ROW) {
      throw ROW_TOO_LONG.at("#body", row, LONGEST_ROW);
    }
    if (cells > MOST_CELLS) {
      throw TOO_MANY_COLUMNS.at("#body", row, MOST_CELLS);
    }
  }
}
