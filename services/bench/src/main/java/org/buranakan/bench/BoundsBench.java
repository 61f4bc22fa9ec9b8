package org.buranakan.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.bench.Result.Row;

/**
 * What it costs that the database holds to how far a caller sees: the same calls with row-level
 * security and without, turn by turn, by callers of two provinces, so that each connection is told
 * again and again who it works for; and beside them by callers of one.
 */
final class BoundsBench {
  private static final int ROUNDS = 5;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final double LEAST = 0.9;
  private static final int APPOINTMENTS = 20_000;

  private final Parts parts;
  private final Repeated boundCommand;
  private final Repeated openCommand;
  private final Repeated boundList;
  private final Repeated openList;
  private final Repeated twoProvinces;
  private final Repeated oneProvince;

  private BoundsBench(Parts parts, HttpLoad http, List<String> tokens, UUID actor) {
    this.parts = parts;
    var commands = Stream.of("TH-90", "TH-40").map(BoundsBench::network).toList();
    var command =
        List.of(
            Asked.post("/v1/actors", bearer(tokens.get(0)), commands.get(0)),
            Asked.post("/v1/actors", bearer(tokens.get(1)), commands.get(1)));
    var list =
        tokens.stream().map(it -> Asked.get("/v1/appointments?limit=20", bearer(it))).toList();
    var get = tokens.stream().map(it -> Asked.get("/v1/actors/" + actor, bearer(it))).toList();
    boundCommand = new Repeated(time -> http.perSecond(command, time));
    openCommand = new Repeated(time -> http.perSecond(command, time));
    boundList = new Repeated(time -> http.perSecond(list, time));
    openList = new Repeated(time -> http.perSecond(list, time));
    twoProvinces = new Repeated(time -> http.perSecond(get, time));
    oneProvince = new Repeated(time -> http.perSecond(get.getFirst(), time));
  }

  static Result run() throws Exception {
    try (var parts = new Parts();
        var registry = new Registry(parts);
        var http = new HttpLoad(registry.port)) {
      var tokens = List.of(registry.token("TH-90"), registry.token("TH-40"));
      return new BoundsBench(parts, http, tokens, makeActor(parts)).measured();
    }
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }

  private static String network(String province) {
    return "{\"kind\": \"network\", \"sector\": \"community\", \"province\": \"%s\","
            .formatted(province)
        + " \"name\": {\"th\": \"เครือข่ายริมน้ำ\"}}";
  }

  private Result measured() throws Exception {
    System.out.println("warming up");
    for (var one : List.of(boundCommand, boundList, twoProvinces)) {
      one.warmUp();
    }
    for (var round = 1; round <= ROUNDS; round++) {
      System.out.printf("round %d of %d%n", round, ROUNDS);
      boundCommand.measure(TIME);
      boundList.measure(TIME);
      twoProvinces.measure(TIME);
      oneProvince.measure(TIME);
      rowLevelSecurity("disable");
      openCommand.measure(TIME);
      openList.measure(TIME);
      rowLevelSecurity("enable");
    }
    return new Result(
        "%d clients; answers a second".formatted(HttpLoad.CONNECTIONS),
        "bound",
        "open",
        List.of(
            Row.atLeast(LEAST, "a command, rows bound / open", boundCommand, openCommand),
            Row.atLeast(LEAST, "a list of 20, rows bound / open", boundList, openList),
            Row.atLeast(
                LEAST, "GET by callers of two provinces / of one", twoProvinces, oneProvince)));
  }

  private void rowLevelSecurity(String what) throws SQLException {
    try (var owner = parts.connectAsOwner();
        var statement = owner.createStatement()) {
      for (var table : List.of("actor", "appointment")) {
        statement.execute("alter table %s %s row level security".formatted(table, what));
      }
    }
  }

  /** With as many appointments, half of them in the other province. */
  private static UUID makeActor(Parts parts) throws SQLException {
    try (var connection = parts.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into actor (id, version, kind, sector, name, province, districts, status, mandates,
                             registered_at, changed_at)
          values (uuidv7(), 1, 'NETWORK', 'COMMUNITY', '{"th": "เครือข่าย"}', 'TH-90', '[]', 'ACTIVE',
                  '[]', now(), now())""");
      statement.execute(
          """
          insert into appointment (id, version, actor_id, province, representative, valid_from,
                                   appointed_at, appointed_by)
          select uuidv7(), 1, actor.id, case when n %% 2 = 0 then 'TH-90' else 'TH-40' end,
                 gen_random_uuid(), current_date, now(), 'bench'
          from actor, generate_series(1, %d) n"""
              .formatted(APPOINTMENTS));
      statement.execute("analyze");
      try (var row = statement.executeQuery("select id from actor")) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }
}
