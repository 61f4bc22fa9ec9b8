package org.buranakan.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.buranakan.platform.caller.Role.ADMINISTRATOR;
import static org.buranakan.platform.caller.Role.ANALYST;
import static org.buranakan.platform.caller.Role.AUDITOR;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.rest.Note;
import org.buranakan.platform.testing.Management;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class AuditTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Sealer sealer;
  @Inject DataSource database;
  @Inject EntityManager entities;
  @Inject Outbox outbox;

  private final String me = UUID.randomUUID().toString();

  @Test
  void a_command_is_recorded_with_who_what_when_from_where_and_its_outcome() {
    var id =
        officer()
            .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            .body(said("ก"))
            .post("/v1/notes")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var entry = trail().getFirst();
    assertThat(entry)
        .containsEntry("caller", me)
        .containsEntry("client", "tests")
        .containsEntry("roles", List.of(PROVINCE_OFFICER))
        .containsEntry("operation", "write")
        .containsEntry("method", "POST")
        .containsEntry("path", "/v1/notes")
        .containsEntry("target", id)
        .containsEntry("province", "TH-90")
        .containsEntry("version", 1)
        .containsEntry("status", 201)
        .containsEntry("outcome", "done")
        .containsEntry("traceId", "0af7651916cd43dd8448eb211c80319c")
        .containsEntry("subjects", List.of())
        .containsKeys("id", "at", "seal")
        .doesNotContainKey("code");
  }

  @Test
  void an_entry_has_the_digest_of_what_was_committed_and_others_have_none() {
    var id = write("ก");
    change(id, "*");
    change(id, "\"1\"");
    var entries = trail();
    assertThat(entries)
        .extracting(it -> it.get("operation") + " " + it.get("status"))
        .containsExactly("change 412", "change 200", "write 201");
    assertThat(entries.getFirst()).doesNotContainKey("documents");
    var documents = List.of(documents(entries.get(1)), documents(entries.get(2)));
    assertThat(documents)
        .extracting(it -> it.get("type"), it -> it.get("id"), it -> it.get("version"))
        .containsExactly(tuple("mechanism", id, 2), tuple("mechanism", id, 1));
    assertThat(documents)
        .extracting(it -> it.get("sha256"))
        .doesNotHaveDuplicates()
        .first()
        .isEqualTo(digestOf(id));
  }

  private static Map<?, ?> documents(Map<String, Object> entry) {
    assertThat((List<?>) entry.get("documents")).hasSize(1);
    return (Map<?, ?>) ((List<?>) entry.get("documents")).getFirst();
  }

  /** As anybody computes it who may read the table. */
  private String digestOf(String id) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select encode(sha256(convert_to(to_jsonb(note)::text, 'UTF8')), 'hex')"
                    + " from note where id = ?::uuid")) {
      select.setString(1, id);
      try (var row = select.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_the_service_does_by_itself_is_recorded_as_its_own_however_much_it_is() {
    var notes = IntStream.range(0, 120).mapToObj(i -> new Note("by itself " + i)).toList();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                notes.forEach(
                    note -> {
                      entities.persist(note);
                      outbox.publish(note.written());
                    }));
    var first = notes.getFirst().written().aggregate().id();
    var entries =
        search("caller=actor-registry&target=" + first).<Map<String, Object>>getList("items");
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(entry)
                    .containsEntry("operation", "mechanism.written")
                    .containsEntry("method", "OWN")
                    .containsEntry("path", "/")
                    .containsEntry("province", "TH-90")
                    .containsEntry("outcome", "done"));
    assertThat(entries)
        .extracting(it -> ((List<?>) it.get("documents")).size())
        .containsExactlyInAnyOrder(50, 50, 20);
  }

  @Test
  void every_attempt_at_a_change_is_recorded_whatever_becomes_of_it() {
    var id = write("ก");
    var key = UUID.randomUUID().toString();
    officer().header("If-Match", "\"1\"").body(said("ข")).put("/v1/notes/" + id);
    officer().header("If-Match", "\"1\"").body(said("ข")).put("/v1/notes/" + id);
    officer().body(said("ข")).put("/v1/notes/" + id);
    officer().header("If-Match", "*").body(said("ข")).put("/v1/notes/" + UUID.randomUUID());
    officer().header("If-Match", "*").delete("/v1/notes/" + id);
    officer().body("{\"text\": \" \", \"times\": 1}").post("/v1/notes");
    officer().body("{\"text\": ").post("/v1/notes");
    officer().body(said("ก")).post("/v1/notes?provice=TH-90");
    officer().body("{\"text\": \"ก\", \"times\": 500000}").post("/v1/notes");
    officer().header("Idempotency-Key", key).body(said("ก")).post("/v1/notes");
    officer().header("Idempotency-Key", key).body(said("ก")).post("/v1/notes");
    officer().header("Idempotency-Key", key).body(said("ข")).post("/v1/notes");
    as(ANALYST).body(said("ก")).post("/v1/notes");
    as(ADMINISTRATOR).post("/v1/admin/parked-events/" + id + "/replay");
    as(ADMINISTRATOR).delete("/v1/admin/parked-events/" + id);
    as(ADMINISTRATOR).post("/v1/admin/replicas/rebuild");

    assertThat(trail().reversed().stream().map(AuditTest::outcome))
        .containsExactly(
            "write 201 done null 1",
            "change 200 done null 2",
            "change 412 refused version.stale null",
            "change 428 refused version.unnamed null",
            "change 404 refused note.not-found null",
            "forgetsToCheckTheVersion 500 failed internal null",
            "write 400 refused invalid.not-blank null",
            "write 400 refused malformed-json null",
            "write 400 refused unknown-parameter null",
            "write 422 refused document.too-large null",
            "write 201 done null 1",
            "write 201 replayed null null",
            "write 422 refused idempotency-key.reused null",
            "write 403 refused role-missing null",
            "replayParkedEvent 404 refused parked-event.not-found null",
            "discardParkedEvent 404 refused parked-event.not-found null",
            "rebuildReplicas 200 done null null");
  }

  @Test
  void what_is_rolled_back_when_it_commits_is_recorded_as_failed_only() {
    execute(
        """
        create or replace function refuse() returns trigger language plpgsql as $$
        begin raise exception 'too late'; end $$;
        drop trigger if exists late on note;
        create constraint trigger late after insert on note deferrable initially deferred
          for each row when (new.text = 'too late') execute function refuse()""");
    officer().body(said("too late")).post("/v1/notes").then().statusCode(500);
    assertThat(trail())
        .singleElement()
        .extracting(AuditTest::outcome)
        .isEqualTo("write 500 failed internal null");
  }

  @Test
  void what_can_not_be_recorded_is_not_done() {
    refuseEntries("write");
    officer().body(said(me)).post("/v1/notes").then().statusCode(503);
    assertThat(trail()).isEmpty();
    assertThat(count("select count(*) from note where text = '%s'".formatted(me))).isZero();
  }

  @Test
  void every_acknowledged_change_has_its_entry_and_no_other_has_one_that_says_so()
      throws Exception {
    var id = write("ก");
    try (var threads = Executors.newFixedThreadPool(8)) {
      var calls =
          IntStream.rangeClosed(1, 60)
              .<Callable<Integer>>mapToObj(
                  i -> () -> change(id, i % 3 == 0 ? "*" : "\"" + (i / 3 + 1) + "\""))
              .toList();
      var answers = threads.invokeAll(calls).stream().map(Future::resultNow).toList();
      var recorded = trail().stream().filter(it -> it.get("operation").equals("change")).toList();
      assertThat(recorded)
          .extracting(it -> it.get("status"))
          .containsExactlyInAnyOrderElementsOf(answers);
      var versions =
          recorded.stream()
              .filter(it -> it.get("outcome").equals("done"))
              .map(it -> (Integer) it.get("version"))
              .sorted()
              .toList();
      assertThat(versions)
          .hasSizeGreaterThan(1)
          .isEqualTo(IntStream.rangeClosed(2, versions.size() + 1).boxed().toList());
    }
  }

  private int change(String id, String seen) {
    return officer().header("If-Match", seen).body(said("ข")).put("/v1/notes/" + id).statusCode();
  }

  @Test
  void nothing_that_a_caller_wrote_or_looked_for_is_recorded() {
    officer().body(said("สมหญิง")).post("/v1/notes?name=somchai");
    officer().body(said("สมหญิง")).put("/v1/notes/somchai?name=somchai");
    given().auth().oauth2(Tokens.as(me, ANALYST)).put("/v1/notes/somchai");
    officer().body(said("สมหญิง")).put("/v1/notes/" + UUID.randomUUID() + "?name=somchai");
    officer().body(said("สมหญิง")).post("/v1/notes;name=somchai").then().statusCode(400);
    var id = UUID.randomUUID();
    raw().body(said("สมหญิง")).put("/v1/notes/" + id + "?name=somchai");
    var written = write("ก");
    raw().header("If-Match", "*").body(said("ข")).put("/v1/notes/" + written + "?n=somchai");
    var entries = trail();
    assertThat(entries).hasSize(7);
    assertThat(entries.toString()).doesNotContain("somchai").doesNotContain("สมหญิง");
    assertThat(entries.getFirst()).containsEntry("path", "/v1/notes/" + written);
    assertThat(entries.get(2)).containsEntry("path", "/v1/notes/" + id);
    assertThat(entries.get(4)).containsEntry("path", "/v1/notes/…").doesNotContainKey("target");
  }

  @Test
  void whoever_has_no_good_token_is_nobody_and_leaves_no_entry() {
    var before = count("select count(*) from audit_entry");
    given().body(said("ก")).post("/v1/notes").then().statusCode(401);
    given().auth().oauth2("nonsense").body(said("ก")).post("/v1/notes").then().statusCode(401);
    assertThat(count("select count(*) from audit_entry")).isEqualTo(before);
  }

  @Test
  void who_asks_for_personal_data_in_vain_is_recorded_and_nobody_as_shown() {
    var unknown = UUID.randomUUID();
    given().auth().oauth2(Tokens.as(me, ANALYST)).get("/v1/notes/" + unknown + "/personal-data");
    officer().get("/v1/notes/" + unknown + "/personal-data").then().statusCode(404);
    assertThat(trail())
        .allSatisfy(it -> assertThat(it.get("subjects")).isEqualTo(List.of()))
        .allSatisfy(it -> assertThat(it).containsEntry("target", unknown.toString()))
        .extracting(AuditTest::outcome)
        .containsExactlyInAnyOrder(
            "readPersonalData 403 refused role-missing null",
            "readPersonalData 404 refused note.not-found null");
  }

  @Test
  void whose_personal_data_was_shown_is_recorded_and_other_reading_is_not() {
    var id = write("ก");
    officer().get("/v1/notes/" + id).then().statusCode(200);
    officer().get("/v1/notes/" + UUID.randomUUID() + "/author").then().statusCode(404);
    officer().get("/v1/notes/" + id + "/author").then().statusCode(200);
    assertThat(trail()).hasSize(2);
    assertThat(search("subject=" + id).getList("items"))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("operation", "readAuthor")
        .containsEntry("caller", me)
        .containsEntry("subjects", List.of(id))
        .containsEntry("outcome", "done");
  }

  @Test
  void personal_data_is_not_shown_where_that_can_not_be_recorded() {
    var id = write("ก");
    refuseEntries("readAuthor");
    var answer = officer().get("/v1/notes/" + id + "/author");
    answer.then().statusCode(503).body("code", equalTo("unavailable"));
    assertThat(answer.asString()).doesNotContain("สมหญิง");
  }

  /** As a database does that goes away at that moment. */
  private void refuseEntries(String operation) {
    execute(
        """
        create or replace function away() returns trigger language plpgsql as $$
        begin raise exception 'going away' using errcode = '57P01'; end $$;
        drop trigger if exists away on audit_entry;
        create trigger away before insert on audit_entry for each row
          when (new.operation = '%s' and new.caller = '%s') execute function away()"""
            .formatted(operation, me));
  }

  @Test
  void entries_are_found_by_what_they_say() {
    var begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var id = write("ก");
    change(id, "*");
    change(id, "\"1\"");
    var mine = "caller=" + me;
    assertFound(mine + "&operation=change", "change 412", "change 200");
    assertFound(mine + "&client=tests", "change 412", "change 200", "write 201");
    assertFound("target=" + id, "change 412", "change 200", "write 201");
    assertFound(mine + "&outcome=refused", "change 412");
    assertFound(mine + "&outcome=done", "change 200", "write 201");
    assertFound(mine + "&client=somebody");
    assertFound(mine + "&from=" + begin, "change 412", "change 200", "write 201");
    assertFound(mine + "&to=" + begin);
    assertFound(
        mine + "&from=1900-01-01T00:00:00Z&to=2300-12-31T23:59:59Z",
        "change 412",
        "change 200",
        "write 201");
  }

  private void assertFound(String query, String... expected) {
    assertThat(search(query).<Map<String, Object>>getList("items"))
        .as(query)
        .extracting(it -> it.get("operation") + " " + it.get("status"))
        .containsExactly(expected);
  }

  @Test
  void the_newest_come_first_and_pages_join_without_a_gap() {
    var ids = IntStream.range(0, 5).mapToObj(i -> write("ก")).toList();
    var query = "caller=" + me + "&limit=2";
    var found = new ArrayList<String>();
    for (var cursor = ""; cursor != null; ) {
      var page = search(query + cursor);
      found.addAll(page.getList("items.target"));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    }
    assertThat(found).isEqualTo(ids.reversed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "subject=somchai",
        "outcome=good",
        "limit=0",
        "cursor=x",
        "who=x"
      })
  void what_can_not_be_looked_for_is_named(String query) {
    auditor()
        .get("/v1/audit-entries?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#query/" + query.split("=")[0]));
  }

  @Test
  void only_auditors_read_the_trail_and_that_is_recorded_too() {
    for (var path : List.of("/v1/audit-entries", "/v1/audit-seals")) {
      officer().get(path).then().statusCode(403);
      given().get(path).then().statusCode(401);
    }
    given().auth().oauth2(Tokens.as(me, AUDITOR)).get("/v1/audit-entries?target=" + me);
    assertThat(trail())
        .singleElement()
        .extracting(AuditTest::outcome)
        .isEqualTo("listAuditEntries 200 done null null");
  }

  @Test
  void anybody_can_recompute_a_seal_from_what_the_api_answers() throws Exception {
    write("ก");
    write("ข");
    sealer.seal();
    var seals = auditor().get("/v1/audit-seals?limit=2").then().statusCode(200);
    seals.header("Link", startsWith("</v1/"));
    var seal = (ObjectNode) JSON.readTree(seals.extract().asString()).at("/items/0");
    var hash = seal.remove("hash").asText();
    assertThat(sha256(new JsonCanonicalizer(seal.toString()).getEncodedUTF8())).isEqualTo(hash);
    var entries = new TreeMap<String, String>();
    for (var entry :
        JSON.readTree(auditor().get("/v1/audit-entries?limit=200").asString()).path("items")) {
      if (entry.path("seal").equals(seal.path("number"))) {
        var id = entry.path("id").asText();
        ((ObjectNode) entry).remove("seal");
        entries.put(id, sha256(new JsonCanonicalizer(entry.toString()).getEncodedUTF8()));
      }
    }
    assertThat(entries).hasSize(seal.path("entries").asInt());
    assertThat(sha256(HexFormat.of().parseHex(String.join("", entries.values()))))
        .isEqualTo(seal.path("entriesHash").asText());
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void how_long_the_oldest_waits_for_its_seal_can_be_watched() throws SQLException {
    sealer.seal();
    assertThat(unsealedSeconds()).isZero();
    execute(
        "insert into audit_entry select gen_random_uuid(), now() - interval '90 s', '%s', client, roles, operation, method, path, target, province, version, status, outcome, code, trace_id, subjects from audit_entry limit 1"
            .formatted(me));
    assertThat(unsealedSeconds()).isBetween(90.0, 100.0);
    sealer.seal();
    assertThat(unsealedSeconds()).isZero();
  }

  private static double unsealedSeconds() {
    return Management.given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("buranakan_audit_unsealed_oldest_seconds"))
        .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  private static String outcome(Map<String, Object> entry) {
    return "%s %s %s %s %s"
        .formatted(
            entry.get("operation"),
            entry.get("status"),
            entry.get("outcome"),
            entry.get("code"),
            entry.get("version"));
  }

  private RequestSpecification officer() {
    return as(PROVINCE_OFFICER);
  }

  /** Whose path is sent as it stands here. */
  private RequestSpecification raw() {
    return officer().urlEncodingEnabled(false);
  }

  private RequestSpecification as(String role) {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.as(me, role))
        .contentType(ContentType.JSON.withCharset("UTF-8"));
  }

  private static String said(String text) {
    return "{\"text\": \"" + text + "\", \"times\": 1}";
  }

  @Test
  void the_service_itself_can_not_say_that_it_is_a_migration() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      """
                      insert into audit_entry (id, at, caller, roles, operation, method, path, status, outcome)
                      values (uuidv7(), now(), 'migration', '{}', 'recordDocuments', 'OWN', '/', 200, 'done')"""))
          .hasMessageContaining("only who owns the tables records what a migration did");
    }
  }

  @Test
  void the_database_is_asked_in_utc_wherever_the_service_runs() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("show timezone")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("UTC");
    }
  }

  private String write(String text) {
    return officer().body(said(text)).post("/v1/notes").then().statusCode(201).extract().path("id");
  }

  /** What is known of what I did, the newest first. */
  private List<Map<String, Object>> trail() {
    return search("caller=" + me + "&limit=200").getList("items");
  }

  private JsonPath search(String query) {
    try {
      sealer.seal();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return auditor().get("/v1/audit-entries?" + query).then().statusCode(200).extract().jsonPath();
  }

  private static RequestSpecification auditor() {
    return given().auth().oauth2(Tokens.auditor()).urlEncodingEnabled(false);
  }

  /** As the owner of the tables: the service may not. */
  private static void execute(String sql) {
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private long count(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
