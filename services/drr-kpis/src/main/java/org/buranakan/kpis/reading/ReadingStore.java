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
  /**
   * A report that repeats the newest one of its day, word for word, is not stored again. An older
   * one is: who corrects a correction means it. The newest of a day is the one before it in the
   * same file or, for the first in the file, the newest in the table. Each row costs two look-ups
   * in an index, however many reports of its figure there are.
   */
  private static final String STORE =
      """
      with incoming as (
        select n.*, row_number() over day as nth,
               lag(n.value) over day as value_before, lag(n.source_name) over day as source_before
        from unnest(?, ?, ?, ?, ?, ?, ?, ?) with ordinality
          as n (province, variable, year, year_kind, value, as_of, source_name, source_url, place)
        window day as (partition by province, variable, year, year_kind, as_of order by place)
      ), fresh as (
        select n.*
        from incoming n
        left join lateral (
          select r.value, r.source_name, r.as_of from reading r
          where n.nth = 1 and r.province = n.province and r.variable = n.variable
            and r.year = n.year and r.year_kind = n.year_kind and r.as_of <= n.as_of
          order by r.as_of desc, r.revision desc limit 1) same_day on same_day.as_of = n.as_of
        where coalesce(n.value_before, same_day.value) is distinct from n.value
          or case when n.nth = 1 then same_day.source_name else n.source_before end
             is distinct from n.source_name
      ), stored as (
        insert into reading (province, variable, year, year_kind, revision, value, as_of,
                             source_name, source_url, import_id, recorded_by, recorded_at)
        select n.province, n.variable, n.year, n.year_kind,
               coalesce(newest.revision, 0) + row_number() over (
                 partition by n.province, n.variable, n.year, n.year_kind order by n.place),
               n.value, n.as_of, n.source_name, n.source_url, ?, ?, ?
        from fresh n
        left join lateral (
          select r.revision from reading r
          where r.province = n.province and r.variable = n.variable
            and r.year = n.year and r.year_kind = n.year_kind
          order by r.revision desc limit 1) newest on true
        returning province, variable, year, year_kind, revision, value, as_of
      ), standing as (
        insert into standing_reading as stands
        select distinct on (province, variable, year, year_kind)
               province, variable, year, year_kind, revision, value, as_of
        from stored
        order by province, variable, year, year_kind, as_of desc, revision desc
        on conflict (province, variable, year, year_kind) do update
          set revision = excluded.revision, value = excluded.value, as_of = excluded.as_of
          where (excluded.as_of, excluded.revision) > (stands.as_of, stands.revision)
      )
      select province, variable from stored\
      """;

  private static final String STANDING =
      """
      select province, variable, year, year_kind, value, as_of
      from standing_reading
      where province = any (?) and variable = any (?) and year between ? and ?\
      """;

  private static final String NEWEST_OF_DAY =
      """
      select r.*, r.revision = s.revision as standing
      from reading r
      join standing_reading s using (province, variable, year, year_kind)
      where r.province = ? and r.variable = ? and r.year = ? and r.year_kind = ? and r.as_of <= ?
      order by r.as_of desc, r.revision desc
      limit 1\
      """;

  private static final String HISTORY =
      """
      select r.*, r.revision = s.revision as standing
      from reading r
      join standing_reading s using (province, variable, year, year_kind)
      where r.province = ? and (?::text is null or r.variable = ?)
        and (?::int is null or r.year = ?)
        and (r.variable, r.year, r.year_kind, r.revision) > (?, ?, ?, ?)
      order by r.variable, r.year, r.year_kind, r.revision
      limit ?\
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  ReadingStore(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A report that was not known yet: of what. */
  record Stored(String province, String variable) {}

  /**
   * Stores figures in the order in which they were reported, and answers which of them were not
   * known yet. The caller holds the locks of their provinces.
   */
  @Transactional(TxType.MANDATORY)
  List<Stored> store(Collection<Figure> figures, String recordedBy, @Nullable UUID importId) {
    try (var connection = database.getConnection();
        var store = connection.prepareStatement(STORE)) {
      array(store, 1, "text", figures, Figure::province);
      array(store, 2, "text", figures, Figure::variable);
      array(store, 3, "int4", figures, Figure::year);
      array(store, 4, "text", figures, figure -> figure.yearKind().name());
      array(store, 5, "numeric", figures, Figure::value);
      array(store, 6, "date", figures, figure -> Date.valueOf(figure.asOf()));
      array(store, 7, "text", figures, figure -> source(figure.source(), Source::name));
      array(store, 8, "text", figures, figure -> source(figure.source(), Source::url));
      store.setObject(9, importId);
      store.setString(10, recordedBy);
      store.setTimestamp(11, Timestamp.from(clock.instant()));
      var stored = new ArrayList<Stored>();
      try (var rows = store.executeQuery()) {
        while (rows.next()) {
          stored.add(new Stored(rows.getString(1), rows.getString(2)));
        }
      }
      return stored;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The newest report of a figure on its day; there is one. */
  ReadingView newestOfDay(Figure figure) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(NEWEST_OF_DAY)) {
      select.setString(1, figure.province());
      select.setString(2, figure.variable());
      select.setInt(3, figure.year());
      select.setString(4, figure.yearKind().name());
      select.setDate(5, Date.valueOf(figure.asOf()));
      try (var rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("there is no report of " + figure.subject());
        }
        return view(rows);
      }
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
