package org.buranakan.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.buranakan.bench.Result.Row;
import org.buranakan.platform.paging.Cursor;

/**
 * What the layers of a request cost, each beside the same without them, turn by turn in one run,
 * and of each the median of the rounds.
 */
final class ApiBench {
  private static final int ROUNDS = 5;
  private static final int PAGE = 50;
  private static final int PAGES = 10_000;
  private static final Duration TIME = Duration.ofSeconds(4);

  private static final String ACTOR =
      """
      {"kind": "network", "sector": "community", "province": "TH-90", "districts": ["9011"],
       "name": {"th": "เครือข่ายคลองแห", "en": "Khlong Hae Network"}}""";

  private final Repeated command;
  private final Repeated pgbench;
  private final Repeated get;
  private final Repeated unchanged;
  private final Repeated hello;
  private final Repeated authenticated;
  private final Repeated firstPage;
  private final Repeated farPage;

  private ApiBench(HttpLoad http, Pgbench sql, String token, UUID last) {
    var bearer = Map.of("Authorization", "Bearer " + token);
    var page = "/v1/actors?limit=" + PAGE;
    command = new Repeated(time -> http.perSecond(Asked.post("/v1/actors", bearer, ACTOR), time));
    pgbench = new Repeated(time -> sql.perSecond(HttpLoad.CONNECTIONS, time));
    get = new Repeated(time -> http.perSecond(Asked.get("/v1/actors/" + last, bearer), time));
    unchanged =
        new Repeated(time -> http.perSecond(Asked.unchanged("/v1/actors/" + last, bearer), time));
    hello = new Repeated(time -> http.perSecond(Asked.get("/v1/hello", Map.of()), time));
    authenticated =
        new Repeated(time -> http.perSecond(Asked.get("/v1/hello/authenticated", bearer), time));
    firstPage = new Repeated(time -> http.perSecond(Asked.get(page, bearer), time));
    farPage =
        new Repeated(
            time -> http.perSecond(Asked.get(page + "&cursor=" + Cursor.of(last), bearer), time));
  }

  static Result run() throws Exception {
    try (var parts = new Parts();
        var registry = new Registry(parts);
        var http = new HttpLoad(registry.port)) {
      System.out.printf("making %,d actors%n", PAGE * PAGES + PAGE);
      var last = makeActors(parts);
      return new ApiBench(http, new Pgbench(parts), registry.token(), last).measured();
    }
  }

  private Result measured() throws Exception {
    var all = List.of(command, pgbench, get, unchanged, hello, authenticated, firstPage, farPage);
    System.out.println("warming up");
    for (var one : all) {
      one.warmUp();
    }
    for (var round = 1; round <= ROUNDS; round++) {
      System.out.printf("round %d of %d%n", round, ROUNDS);
      for (var one : all) {
        one.measure(TIME);
      }
    }
    return new Result(
        "%d clients; answers or transactions a second".formatted(HttpLoad.CONNECTIONS),
        "ours",
        "beside",
        List.of(
            Row.atLeast(0.5, "a command / pgbench", command, pgbench),
            Row.atLeast(0.45, "GET by id / hello", get, hello),
            Row.atLeast(0.8, "304 / hello", unchanged, hello),
            Row.atLeast(0.85, "authenticated / anonymous hello", authenticated, hello),
            Row.atLeast(1 / 1.2, "page 10,000 / page 1", farPage, firstPage)));
  }

  /** Returns the last one of page 9,999. */
  private static UUID makeActors(Parts parts) throws Exception {
    try (var connection = parts.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into actor (id, version, kind, sector, name, province, districts, status, mandates,
                             registered_at, changed_at)
          select uuidv7(), 1, 'NETWORK', 'COMMUNITY',
                 jsonb_build_object('th', 'เครือข่าย ' || n, 'en', 'Network ' || n),
                 'TH-90', '["9011"]', 'ACTIVE', '[]', now(), now()
          from generate_series(1, %d) n"""
              .formatted(PAGE * PAGES + PAGE));
      statement.execute("vacuum analyze actor");
      try (var row =
          statement.executeQuery(
              "select id from actor order by name_th, id limit 1 offset "
                  + (PAGE * (PAGES - 1) - 1))) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }
}
