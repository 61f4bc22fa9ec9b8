package org.buranakan.actors.actor;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonalDataTest {
  private static final String OFFICER = Tokens.officer("TH-90");
  private static final String TASK =
      """
      {"purpose": {"th": "ประสานงานน้ำท่วม", "en": "flood coordination"}, "legalBasis": "public-task"}""";

  @Inject DataSource database;
  @Inject Outbox outbox;

  // Stands in the name, the identifier and the contact.
  private final String number = UUID.randomUUID().toString();
  private final String name = "นางสาวสมหญิง " + number;

  @Test
  void of_a_person_the_purpose_and_the_legal_basis_are_needed() {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    for (var refused :
        List.of(
            register(OFFICER, person("TH-90", "null")),
            correct(id, "{\"sector\": \"media\"," + described("null") + ", \"districts\": []}"))) {
      refused
          .statusCode(422)
          .body("code", equalTo("actor.no-processing"))
          .body("errors[0].pointer", equalTo("/processing"))
          .body("errors[0].basis", containsString("sections 23 and 24"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "consent, , actor.consent-date",
    "contract, 2026-01-15, actor.consent-date",
    "consent, 2568-01-15, actor.consent-in-future",
    "consent, 2026-01-15, ",
    "legal-obligation, , "
  })
  void the_day_of_consent_goes_with_consent(String basis, String day, String code) {
    var consentedOn = day == null ? "" : ", \"consentedOn\": \"" + day + "\"";
    var processing = "{\"purpose\": {\"th\": \"ก\"}, \"legalBasis\": \"%s\"%s}";
    var answer = register(OFFICER, person("TH-90", processing.formatted(basis, consentedOn)));
    if (code == null) {
      answer.statusCode(201).body("processing.legalBasis", equalTo(basis));
    } else {
      answer.statusCode(422).body("code", equalTo(code));
    }
  }

  @Test
  void contacts_and_processing_are_of_persons_only() {
    for (var kind : List.of("organisation", "network")) {
      register(OFFICER, person("TH-90", TASK).replace("\"person\"", "\"" + kind + "\""))
          .statusCode(422)
          .body("code", equalTo("actor.not-a-person"))
          .body("errors[0].pointer", equalTo("/contacts"));
      register(OFFICER, organisation("TH-90", ", \"processing\": " + TASK))
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/processing"));
      // Generated clients send what is empty.
      register(OFFICER, organisation("TH-90", ", \"contacts\": []")).statusCode(201);
    }
  }

  @Test
  void a_person_is_shown_to_those_who_may_know_and_to_no_event() {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    for (var token :
        List.of(OFFICER, Tokens.facilitator("TH-90"), Tokens.dataProtectionOfficer())) {
      read(token, id)
          .header("ETag", "\"1\"")
          .body("name.th", equalTo(name))
          .body("identifiers[0].identifier", equalTo(number))
          .body("contacts[0].value", equalTo("line-" + number))
          .body("processing.purpose.en", equalTo("flood coordination"));
    }
    for (var token :
        List.of(
            Tokens.officer("TH-40"),
            Tokens.facilitator("TH-40"),
            Tokens.ministry(),
            Tokens.analyst(),
            Tokens.representative(UUID.fromString(id)))) {
      var seen = read(token, id).header("ETag", "\"1-brief\"");
      assertUntold(seen.extract().asString());
      assertUntold(list(token, "province=TH-90&kind=person&limit=200").prettify());
    }
    assertThat(list(OFFICER, "province=TH-90&kind=person&limit=200").prettify())
        .contains("line-" + number);
    list(OFFICER, "identifier=" + number, 0);
    var told = Topics.await("actor.registered", id);
    EventContract.verify(told);
    assertUntold(told.data());
  }

  @Test
  void an_event_that_would_tell_of_a_person_is_not_published() {
    var actor =
        new ActorView(
            UUID.randomUUID(),
            1,
            ActorKind.PERSON,
            Sector.MEDIA,
            new Text(name, null),
            "TH-90",
            List.of(),
            List.of(),
            null,
            null,
            ActorStatus.ACTIVE,
            List.of(),
            Instant.EPOCH,
            Instant.EPOCH,
            null);
    var told = new ActorEvent.Registered(actor);
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(told)))
        .hasMessageContaining("not all may see");
  }

  @Test
  void a_person_of_the_whole_country_is_known_to_ministries() {
    var national = person(null, TASK);
    register(OFFICER, national).statusCode(403).body("code", equalTo("caller.not-national"));
    var id = id(register(Tokens.ministry(), national));
    read(Tokens.ministry(), id).body("name.th", equalTo(name));
    assertUntold(read(OFFICER, id).extract().asString());
    erase(OFFICER, id, "request").statusCode(403);
    erase(Tokens.ministry(), id, "request").statusCode(200);
  }

  @Test
  void an_answer_that_is_kept_to_be_given_again_holds_no_person() throws SQLException {
    var key = UUID.randomUUID().toString();
    var body = person("TH-90", TASK);
    var first = registerOnce(key, body);
    first.then().statusCode(201).body("name.th", equalTo(name));
    var again = registerOnce(key, body);
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("ETag", "\"1-brief\"")
        .body("id", equalTo(first.path("id")));
    assertUntold(again.asString());
    assertThat(rows("idempotency_key")).anyMatch(row -> row.contains(first.<String>path("id")));
    assertUntold(rows("idempotency_key").toString());
  }

  @Test
  void neither_the_place_in_a_list_nor_its_cursor_gives_a_name_away() {
    var first = id(register(Tokens.officer("TH-94"), person("TH-94", TASK)));
    var second =
        id(
            register(
                Tokens.officer("TH-94"),
                person("TH-94", TASK).replace(name, "กนก").replace(number, "2")));
    var last =
        id(register(Tokens.officer("TH-94"), organisation("TH-94", "").replace("องค์กร", "ฮฮฮ")));
    var order = List.of(last, first, second);
    assertThat(walk("TH-94")).isEqualTo(order);
    erase(Tokens.dataProtectionOfficer(), first, "request").statusCode(200);
    assertThat(walk("TH-94")).isEqualTo(order);
  }

  /** Page by page, as somebody who may not know the names. */
  private static List<String> walk(String province) {
    var ids = new ArrayList<String>();
    String next = null;
    do {
      var cursor = next == null ? "" : "&cursor=" + next;
      var page = list(Tokens.analyst(), "limit=1&province=" + province + cursor);
      ids.addAll(page.getList("items.id"));
      next = page.getString("next");
      assertThat(next == null ? "" : new String(Base64.getUrlDecoder().decode(next), UTF_8))
          .isIn("", ids.getLast());
    } while (next != null);
    return ids;
  }

  @Test
  void that_an_identifier_is_taken_is_told_within_the_province_only_and_without_quoting_it() {
    register(OFFICER, person("TH-90", TASK)).statusCode(201);
    var refused = register(OFFICER, person("TH-90", TASK)).statusCode(409);
    refused.body("code", equalTo("actor.identifier-taken")).body(not(containsString(number)));
    register(Tokens.officer("TH-40"), person("TH-40", TASK)).statusCode(201);
    var other = id(register(OFFICER, person("TH-90", TASK).replace(number, number + "-2")));
    correct(other, "{\"sector\": \"media\", \"districts\": []," + described(TASK) + "}")
        .statusCode(409);
  }

  @Test
  void of_those_who_register_a_person_at_the_same_moment_one_succeeds() throws Exception {
    var answers =
        atOnce(
            Stream.generate(() -> call(() -> register(OFFICER, person("TH-90", TASK)))).limit(6));
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
  }

  @Test
  void a_person_is_corrected_as_a_whole() {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    correct(
            id,
            """
            {"sector": "media", "districts": [], "identifiers": [], "name": {"th": "สมศรี"},
             "processing": {"purpose": {"th": "ข่าวสาร"}, "legalBasis": "consent", "consentedOn": "2026-01-15"}}""")
        .statusCode(200)
        .body("name.th", equalTo("สมศรี"))
        .body("identifiers", equalTo(List.of()))
        .body("contacts", equalTo(List.of()))
        .body("processing.consentedOn", equalTo("2026-01-15"));
    assertUntold(Topics.await("actor.changed", id).data());
  }

  @Test
  void who_answers_for_a_person_exports_all_that_is_known() {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    var company =
        """
        {"form": "city-study-centre", "province": "TH-90", "name": {"th": "ศูนย์ศึกษา"},
         "members": [{"actorId": "%s", "role": "founder"}, {"actorId": "%s", "role": "chair"}],
         "particulars": {"cityStudyCentre": {"legalForm": "foundation",
           "jointCommitteeResolution": {"th": "มติ"},
           "incomeSources": ["provincial-development-plan", "private-sector"]}}}"""
            .formatted(id, id(register(OFFICER, organisation("TH-90", ""))));
    var mechanism =
        given()
            .auth()
            .oauth2(OFFICER)
            .contentType(ContentType.JSON)
            .body(company)
            .post("/v1/mechanisms");
    for (var token : List.of(OFFICER, Tokens.dataProtectionOfficer())) {
      export(token, id)
          .statusCode(200)
          .header("Content-Disposition", "attachment; filename=\"personal-data-" + id + ".json\"")
          .header("Cache-Control", "no-store")
          .body("actor.name.th", equalTo(name))
          .body("actor.contacts[0].value", equalTo("line-" + number))
          .body("asOf", notNullValue())
          .body("takesPartIn[0].id", equalTo(mechanism.path("id")))
          .body("takesPartIn[0].role", equalTo("founder"))
          .body(
              "elsewhere.service",
              equalTo(List.of("dialogue-sessions", "agreements", "drr-kpis", "igm-instruments")));
    }
    export(Tokens.analyst(), id).statusCode(403).body("code", equalTo("role-missing"));
    export(Tokens.facilitator("TH-90"), id).statusCode(403);
    for (var token : List.of(Tokens.officer("TH-40"), Tokens.ministry())) {
      export(token, id).statusCode(403).body("code", equalTo("caller.foreign-province"));
    }
    export(OFFICER, id(register(OFFICER, organisation("TH-90", ""))))
        .statusCode(422)
        .body("code", equalTo("actor.not-a-person"));
  }

  @Test
  void who_is_erased_is_gone_but_for_the_id() throws SQLException {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    erase(Tokens.officer("TH-40"), id, "request").statusCode(403);
    erase(Tokens.analyst(), id, "request").statusCode(403);

    erase(OFFICER, id, "no-longer-needed")
        .statusCode(200)
        .body("status", equalTo("dissolved"))
        .body("version", equalTo(2))
        .body("erasedAt", notNullValue())
        .body("name", nullValue());

    var told = Topics.await("actor.erased", id);
    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(2);
    assertThat(told.json().<Object>get("actor")).isEqualTo(read(OFFICER, id).extract().path(""));
    for (var table :
        List.of("actor", "person", "actor_identifier", "outbox_event", "idempotency_key")) {
      assertUntold(rows(table).toString());
    }
    export(OFFICER, id)
        .statusCode(200)
        .body("erasedBecause", equalTo("no-longer-needed"))
        .body(not(containsString(number)));
    correct(id, "{\"sector\": \"media\", \"districts\": []," + described(TASK) + "}")
        .statusCode(409)
        .body("code", equalTo("actor.erased"));
    given().auth().oauth2(OFFICER).delete("/v1/actors/" + id).then().statusCode(409);
    erase(OFFICER, id, "request").statusCode(200).body("version", equalTo(2));
    assertThat(Topics.all("actor", id)).hasSize(2);
    // The same person may come back, as somebody new.
    register(OFFICER, person("TH-90", TASK)).statusCode(201);
  }

  @Test
  void withdrawn_consent_is_no_ground_where_there_was_none() {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    erase(OFFICER, id, "consent-withdrawn")
        .statusCode(422)
        .body("code", equalTo("actor.consent-not-the-basis"))
        .body("errors[0].basis", containsString("section 33(2)"));
    erase(OFFICER, id(register(OFFICER, organisation("TH-90", ""))), "request")
        .statusCode(422)
        .body("code", equalTo("actor.not-a-person"));
  }

  @Test
  void of_a_correction_at_the_moment_of_an_erasure_nothing_remains() throws Exception {
    for (var round = 0; round < 5; round++) {
      var id = id(register(OFFICER, person("TH-90", TASK).replace(number, number + round)));
      var change = "{\"sector\": \"media\", \"districts\": []," + described(TASK) + "}";
      var corrections = Stream.generate(() -> call(() -> correct(id, change))).limit(3);
      var erasure = call(() -> erase(OFFICER, id, "request"));
      assertThat(atOnce(Stream.concat(corrections, Stream.of(erasure)))).element(3).isEqualTo(200);
      assertUntold(read(OFFICER, id).body("erasedAt", notNullValue()).extract().asString());
    }
  }

  @Test
  void the_database_shows_a_person_only_to_who_reaches_the_province() throws SQLException {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    try (var connection = database.getConnection();
        var ask =
            connection.prepareStatement("select count(*) from person where actor_id = ?::uuid")) {
      connection.setAutoCommit(false);
      for (var reach : Map.of("", 0, ",", 0, ",TH-40,", 0, ",TH-40,TH-90,", 1).entrySet()) {
        execute(connection, "select set_config('buranakan.provinces', ?, true)", reach.getKey());
        ask.setString(1, id);
        try (var row = ask.executeQuery()) {
          row.next();
          assertThat(row.getInt(1)).as(reach.getKey()).isEqualTo(reach.getValue());
        }
      }
      connection.rollback();
    }
    read(Tokens.officer("TH-40"), id).body("name", nullValue());
    read(OFFICER, id).body("name.th", equalTo(name));
  }

  @Test
  void whom_a_backup_brings_back_is_erased_again_when_replicas_are_rebuilt() throws SQLException {
    var id = id(register(OFFICER, person("TH-90", TASK)));
    var other = id(register(OFFICER, person("TH-90", TASK).replace(number, number + "-2")));
    var backup = rows("(select id, version, status from actor where id = '" + id + "')");
    var person = rows("(select * from person where actor_id = '" + id + "')");
    erase(OFFICER, id, "request").statusCode(200);
    var erased = read(OFFICER, id).extract().jsonPath().getMap("");
    Topics.await("actor.erased", id);
    execute(
        "update actor set (version, status, erased_at, erasure_ground) = (select version,"
            + " status, null::timestamptz, null from json_populate_record(null::actor, ?::json))"
            + " where id = '"
            + id
            + "'",
        backup.getFirst());
    execute(
        "insert into person select * from json_populate_record(null::person, ?::json)",
        person.getFirst());
    read(OFFICER, id).body("name.th", equalTo(name)).body("version", equalTo(1));

    for (var times = 0; times < 2; times++) {
      given()
          .auth()
          .oauth2(Tokens.administrator())
          .post("/v1/admin/replicas/rebuild")
          .then()
          .statusCode(200);
      assertThat(read(OFFICER, id).extract().jsonPath().<String, Object>getMap(""))
          .isEqualTo(erased);
    }
    assertThat(Topics.all("actor", id)).hasSize(2);
    assertThat(
            rows(
                """
                (select operation from audit_entry join audited_actor on audited_actor.id = '%s'
                  and audit_entry.documents = audited_actor.documents where method = 'EVENT')"""
                    .formatted(id)))
        .as("the trail tells what it is now")
        .hasSize(1);
    read(OFFICER, other).body("name.th", equalTo(name + "-2"));
  }

  private String person(String province, String processing) {
    return """
        {"kind": "person", "sector": "community", %s %s}"""
        .formatted(
            province == null ? "" : "\"province\": \"" + province + "\",", described(processing));
  }

  private String described(String processing) {
    return """
        "name": {"th": "%s"}, "identifiers": [{"scheme": "test", "identifier": "%s"}],
        "contacts": [{"type": "line", "value": "line-%s"}], "processing": %s"""
        .formatted(name, number, number, processing);
  }

  private static String organisation(String province, String more) {
    return """
        {"kind": "organisation", "sector": "academia", "province": "%s", "name": {"th": "องค์กร"}%s}"""
        .formatted(province, more);
  }

  private void assertUntold(String text) {
    assertThat(text).doesNotContain(number);
  }

  private static ValidatableResponse register(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/actors")
        .then();
  }

  private static Response registerOnce(String key, String body) {
    return given()
        .auth()
        .oauth2(OFFICER)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/actors");
  }

  private static ValidatableResponse correct(String id, String body) {
    return given()
        .auth()
        .oauth2(OFFICER)
        .contentType(ContentType.JSON)
        .body(body)
        .put("/v1/actors/" + id)
        .then();
  }

  private static ValidatableResponse erase(String token, String id, String ground) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("ground", ground))
        .post("/v1/actors/" + id + "/erasure")
        .then();
  }

  private static ValidatableResponse export(String token, String id) {
    return given().auth().oauth2(token).get("/v1/actors/" + id + "/personal-data").then();
  }

  private static ValidatableResponse read(String token, String id) {
    return given().auth().oauth2(token).get("/v1/actors/" + id).then().statusCode(200);
  }

  private static JsonPath list(String token, String query) {
    return given()
        .auth()
        .oauth2(token)
        .get("/v1/actors?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void list(String token, String query, int items) {
    assertThat(list(token, query).getList("items")).hasSize(items);
  }

  private static String id(ValidatableResponse registered) {
    return registered.statusCode(201).extract().path("id");
  }

  private static Callable<Integer> call(Callable<ValidatableResponse> call) {
    return () -> call.call().extract().statusCode();
  }

  private static List<Integer> atOnce(Stream<Callable<Integer>> calls) throws Exception {
    try (var threads = Executors.newFixedThreadPool(6)) {
      return threads.invokeAll(calls.toList()).stream().map(it -> it.resultNow()).toList();
    }
  }

  private List<String> rows(String table) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select to_json(it)::text from " + table + " it");
        var row = select.executeQuery()) {
      var rows = new ArrayList<String>();
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    }
  }

  private void execute(String sql, String parameter) throws SQLException {
    try (var connection = database.getConnection()) {
      execute(connection, sql, parameter);
    }
  }

  private static void execute(Connection connection, String sql, String parameter)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      statement.execute();
    }
  }
}
