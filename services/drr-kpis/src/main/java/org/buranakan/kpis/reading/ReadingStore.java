package org.buranakan.kpis.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.buranakan.kpis.formula.Formula;
import org.jspecify.annotations.Nullable;

/** The readings: plain SQL, since they are many and come in bulk. */
@ApplicationScoped
public class ReadingStore {
  // A report that repeats the newest one of its day, word for word, is not stored again. An older
  // one
  // is: who corrects a correction means it.
  private static final String INSERT =
      """
      insert into reading (province, variable, year, year_kind, revision, value, as_of, source_name,
                           source_url, import_id, recorded_by, recorded_at)
      select n.province, n.variable, n.year, n.year_kind,
             1 + coalesce((select max(r.revision) from reading r
                           where (r.province, r.variable, r.year, r.year_kind)
                               = (n.province, n.variable, n.year, n.year_kind)), 0),
             n.value, n.as_of, n.source_name, n.source_url, ?, ?, ?
      from unnest(?, ?, ?, ?, ?, ?, ?, ?)
        as n (province, variable, year, year_kind, value, as_of, source_name, source_url)
      where not exists (
        select 1 from reading r
        where (r.province, r.variable, r.year, r.year_kind)
            = (n.province, n.variable, n.year, n.year_kind)
          and r.value = n.value and r.as_of = n.as_of
          and r.source_name is not distinct from n.source_name
          and not exists (
            select 1 from reading later
            where (later.province, later.variable, later.year, later.year_kind)
                = (r.province, r.variable, r.year, r.year_kind)
              and later.as_of = r.as_of and later.revision > r.revision))
      returning province, variable\
      """;

  private static final String STANDING =
      """
      select distinct on (province, variable, year, year_kind)
             province, variable, year, year_kind, value, as_of
      from reading
      where province = any (?) and variable = any (?) and year between ? and ?
      order by province, variable, year, year_kind, as_of desc, revision desc\
      """;

  private static final String HISTORY =
      """
      select r.*, not exists (
               select 1 from reading other
               where (other.province, other.variable, other.year, other.year_kind)
                   = (r.province, r.variable, r.year, r.year_kind)
                 and (other.as_of, other.revision) > (r.as_of, r.revision)) as standing
      from reading r
      where province = ? and (?::text is null or variable = ?)
        and (?::int is null or year = ?)
        and (variable, year, year_kind, revision) > (?, ?, ?, ?)
      order by variable, year, year_kind, revision
      limit ?\
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  ReadingStore(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Which figure is new. */
  record Stored(String province, String variable) {}

  /**
   * Stores figures of which no two have the same subject, and answers which of them were not known
   * yet. The caller holds the locks of their provinces.
   */
  @Transactional(TxType.MANDATORY)
  List<Stored> store(Collection<Figure> figures, String recordedBy, @Nullable UUID importId) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, importId);
      insert.setString(2, recordedBy);
      insert.setTimestamp(3, Timestamp.from(clock.instant()));
      array(insert, 4, "text", figures, Figure::province);
      array(insert, 5, "text", figures, Figure::variable);
      array(insert, 6, "int4", figures, Figure::year);
      array(insert, 7, "text", figures, figure -> figure.yearKind().name());
      array(insert, 8, "numeric", figures, Figure::value);
      array(insert, 9, "date", figures, figure -> Date.valueOf(figure.asOf()));
      array(insert, 10, "text", figures, figure -> source(figure.source(), Source::name));
      array(insert, 11, "text", figures, figure -> source(figure.source(), Source::url));
      var stored = new ArrayList<Stored>();
      try (var rows = insert.executeQuery()) {
        while (rows.next()) {
          stored.add(new Stored(rows.getString(1), rows.getString(2)));
        }
      }
      return stored;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The figures that count. */
  public Standing standing(
      Collection<String> provinces, Collection<String> variables, int fromYear, int toYear) {
    var standing = new Standing();
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(STANDING)) {
      select.setArray(1, connection.createArrayOf("text", provinces.toArray()));
      select.setArray(2, connection.createArrayOf("text", variables.toArray()));
      select.setInt(3, fromYear);
      select.setInt(4, toYear);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          standing.with(
              rows.getString("province"),
              rows.getString("variable"),
              rows.getInt("year"),
              YearKind.valueOf(rows.getString("year_kind")),
              rows.getBigDecimal("value"),
              rows.getObject("as_of", LocalDate.class));
        }
      }
      return standing;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All reports with their revisions, one more than the limit. */
  List<ReadingView> history(ReadingFilter filter, ReadingFilter.After after, int limit) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(HISTORY)) {
      select.setString(1, filter.province());
      select.setString(2, filter.variable());
      select.setString(3, filter.variable());
      select.setObject(4, filter.gregorianYear(), java.sql.Types.INTEGER);
      select.setObject(5, filter.gregorianYear(), java.sql.Types.INTEGER);
      select.setString(6, after.variable());
      select.setInt(7, after.year());
      select.setString(8, after.yearKind());
      select.setInt(9, after.revision());
      select.setInt(10, limit + 1);
      var found = new ArrayList<ReadingView>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(view(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReadingView view(ResultSet row) throws SQLException {
    var sourceName = row.getString("source_name");
    return new ReadingView(
        row.getString("variable"),
        row.getString("province"),
        row.getInt("year"),
        YearKind.valueOf(row.getString("year_kind")),
        row.getInt("revision"),
        Formula.plain(row.getBigDecimal("value")),
        row.getObject("as_of", LocalDate.class),
        sourceName == null ? null : new Source(sourceName, row.getString("source_url")),
        row.getBoolean("standing"),
        row.getObject("import_id", UUID.class),
        row.getTimestamp("recorded_at").toInstant());
  }

  private static @Nullable String source(
      @Nullable Source source, Function<Source, @Nullable String> part) {
    return source == null ? null : part.apply(source);
  }

  private static void array(
      PreparedStatement statement,
      int at,
      String type,
      Collection<Figure> figures,
      Function<Figure, @Nullable Object> column)
      throws SQLException {
    Connection connection = statement.getConnection();
    statement.setArray(at, connection.createArrayOf(type, figures.stream().map(column).toArray()));
  }
}
