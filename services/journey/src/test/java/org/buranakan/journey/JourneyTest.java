package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.buranakan.journey.Events.Event;
import org.buranakan.journey.fuzz.Fuzz;
import org.buranakan.journey.fuzz.Matrix;
import org.buranakan.local.Acls;
import org.buranakan.local.Local;
import org.buranakan.local.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole suite, on ports and data of its own: a suite that runs beside it is not disturbed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {
  private static final long SEED = 2018;
  private static final Collector TRACES = new Collector();
  private static Suite suite;

  @BeforeAll
  static void start() {
    suite = Suites.start("suite", TRACES.settings());
  }

  @AfterAll
  static void stop() {
    suite.close();
    TRACES.close();
  }

  @Test
  @Order(1)
  void the_flood_of_songkhla_is_told_from_actors_to_the_mandate() {
    Suites.assertTold(suite, SongkhlaFlood::tell);
  }

  @Test
  @Order(1)
  void the_city_of_khon_kaen_is_told_from_readiness_to_the_programme() {
    Suites.assertTold(suite, KhonKaenCity::tell);
  }

  @Test
  @Order(1)
  void whoever_signs_in_at_swagger_ui_can_try_the_api() throws Exception {
    var page = new SwaggerSignIn(suite.management("agreements"));
    var token = page.token("songkhla-officer", Local.PASSWORD);
    assertThat(page.api()).isEqualTo(suite.url("agreements"));
    assertThat(page.mayCall(page.api() + "/v1/agreements", token)).isTrue();
    assertThat(statusWith(token)).isEqualTo(200);
    assertThat(statusWith("drr-kpis", token)).isEqualTo(401);
  }

  @Test
  @Order(1)
  void a_system_gets_in_only_where_it_asked_to() throws Exception {
    for (var api : suite.services()) {
      var token = suite.keycloak().token("ministry-system", List.of(api));
      for (var other : suite.services()) {
        var expected = other.equals(api) ? 200 : 401;
        assertThat(statusWith(other, token)).as("%s for %s", other, api).isEqualTo(expected);
      }
    }
    var forNone = suite.keycloak().token("ministry-system", List.of("buranakan"));
    assertThat(statusWith(forNone)).isEqualTo(401);
  }

  @Test
  @Order(1)
  void whoever_joins_a_group_gets_its_province() throws Exception {
    var realm = new Realm(suite.keycloak());
    var client = realm.read("/clients?clientId=provincial-app").get(0).path("id").asText();
    var account = realm.read("/clients/" + client + "/service-account-user").path("id").asText();
    var group = realm.read("/group-by-path/provinces/TH-33").path("id").asText();
    var membership = "/users/" + account + "/groups/" + group;
    assertThat(realm.call("PUT", membership, "").statusCode()).isEqualTo(204);
    assertThat(Forger.claims(suite.token("provincial-app")).path("provinces"))
        .map(JsonNode::asText)
        .containsExactly("TH-33");
    assertThat(realm.call("DELETE", membership, "").statusCode()).isEqualTo(204);
  }

  @Test
  @Order(1)
  void roles_that_reach_far_sign_in_with_a_second_factor() throws Exception {
    for (var role : List.of("administrator", "auditor", "data-protection-officer", "ministry")) {
      var person = new PersonAtBrowser(suite, role);
      person.token(Map.of());
      assertThat(person.asked()).as(role).containsExactly("password", "set-up");
      person.closeBrowser();
      person.token(Map.of());
      assertThat(person.asked()).as(role).containsExactly("password", "code");
      person.token(Map.of());
      assertThat(person.asked()).as("the browser is still open").isEmpty();
    }
    var officer = new PersonAtBrowser(suite, "khonkaen-officer");
    officer.token(Map.of());
    assertThat(officer.asked()).containsExactly("password");
  }

  @Test
  @Order(1)
  void who_is_asked_for_a_second_factor_by_an_api_gives_it_and_the_token_says_so()
      throws Exception {
    var before = Instant.now().getEpochSecond();
    var person = new PersonAtBrowser(suite, "hatyai-representative");
    var weak = person.signIn(Map.of());
    assertThat(person.asked()).containsExactly("password");
    assertThat(weak.path("acr").asText()).isEqualTo("password");
    assertThat(weak.path("auth_time").asLong()).isGreaterThanOrEqualTo(before);

    var strong = Map.of("acr_values", "second-factor", "max_age", "300");
    person.token(strong);
    assertThat(person.asked()).containsExactly("set-up");
    person.closeBrowser();
    assertThat(person.signIn(strong).path("acr").asText()).isEqualTo("second-factor");
    assertThat(person.asked()).containsExactly("password", "code");
  }

  @Test
  @Order(1)
  void a_common_password_is_refused_though_it_is_long() throws Exception {
    var realm = new Realm(suite.keycloak());
    var user = realm.read("/users?exact=true&username=analyst").get(0).path("id").asText();
    for (var password : List.of("buranakanburanakan", "123456789012345", "short")) {
      var change = "{\"type\": \"password\", \"value\": \"%s\"}".formatted(password);
      assertThat(realm.call("PUT", "/users/" + user + "/reset-password", change).statusCode())
          .as(password)
          .isEqualTo(400);
    }
  }

  @Test
  @Order(11)
  void the_realm_of_the_administrators_is_protected_once_and_again() throws Exception {
    var kcadm = Path.of("../../deploy/local/target/keycloak/bin/kcadm.sh").toRealPath().toString();
    var session = Files.createTempFile("kcadm", ".config");
    var folder = Path.of("../..").toRealPath();
    var environment =
        Map.of(
            "KCADM", kcadm,
            "KCADM_CONFIG", session.toString(),
            "JAVA_HOME", System.getProperty("java.home"));
    Program.run(
            folder,
            environment,
            kcadm,
            "config",
            "credentials",
            "--config",
            session.toString(),
            "--server",
            suite.keycloak().url(),
            "--realm",
            "master",
            "--user",
            "admin",
            "--password",
            Local.PASSWORD)
        .succeeded();
    var realm = new Realm(suite.keycloak());
    for (var times = 0; times < 2; times++) {
      Program.run(folder, environment, "deploy/keycloak/protect-master").succeeded();
    }
    var master = realm.master("");
    assertThat(master.path("bruteForceProtected").asBoolean()).isTrue();
    assertThat(master.path("passwordPolicy").asText()).contains("passwordBlacklist", "length(15)");
    assertThat(master.path("ssoSessionIdleTimeout").asInt()).isEqualTo(900);
    var admin = realm.master("/users?exact=true&username=admin").get(0);
    assertThat(admin.path("requiredActions"))
        .map(JsonNode::asText)
        .containsExactly("CONFIGURE_TOTP");
    assertThatThrownBy(suite.keycloak()::administratorToken).hasMessageContaining("set up");
    Files.delete(session);
  }

  @Test
  @Order(1)
  void nobody_gets_a_token_for_a_password_but_on_this_machine() throws Exception {
    var clients = new Realm(suite.keycloak()).read("/clients");
    assertThat(clients).hasSizeGreaterThan(8); // Keycloak's own ones, too
    for (var client : clients) {
      var name = client.path("clientId").asText();
      assertThat(client.path("directAccessGrantsEnabled").asBoolean())
          .as(name)
          .isEqualTo(name.equals("deploy-token"));
      assertThat(client.path("implicitFlowEnabled").asBoolean()).as(name).isFalse();
    }
  }

  @Test
  @Order(1)
  void tokens_that_the_realm_did_not_issue_for_us_or_not_for_now_are_refused() throws Exception {
    assertThat(statusWith(suite.token("analyst"))).isEqualTo(200); // the realm's keys are known
    var forger = new Forger(suite, "songkhla-officer");
    assertThat(statusWith(forger.good())).as("by a key that is new").isEqualTo(200);
    var now = Instant.now().getEpochSecond();
    var bad = new LinkedHashMap<String, String>();
    bad.put("another issuer", forger.with(it -> it.put("iss", "https://example.org/realms/x")));
    bad.put("no issuer", forger.with(it -> it.remove("iss")));
    bad.put("another audience", forger.with(it -> it.put("aud", "account")));
    bad.put("for another API", forger.with(it -> it.put("aud", "drr-kpis")));
    var others = List.of("actor-registry", "dialogue-sessions", "drr-kpis", "igm-instruments");
    bad.put("for all other APIs", forger.with(it -> others.forEach(it.putArray("aud")::add)));
    bad.put("no audience", forger.with(it -> it.remove("aud")));
    bad.put("expired", forger.with(it -> it.put("exp", now - 1)));
    bad.put("without an end", forger.with(it -> it.remove("exp")));
    bad.put("not yet", forger.with(it -> it.put("nbf", now + 3600)));
    bad.put("without a subject", forger.with(it -> it.remove("sub")));
    bad.put("unsigned", forger.unsigned());
    bad.put("signed with the public key", forger.signedWithThePublicKey());
    bad.put("by a stranger as the realm", forger.byAStranger(forger.keyId()));
    bad.put("by a stranger", forger.byAStranger("unknown"));
    bad.put("altered", forger.altered());
    bad.put("of another realm", forger.ofAnotherRealm());
    for (var token : bad.entrySet()) {
      assertThat(statusWith(token.getValue())).as(token.getKey()).isEqualTo(401);
    }
    forger.withdrawKey();
    var successor = new Forger(suite, "songkhla-officer");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> statusWith(successor.good()) == 200);
    var late = forger.with(it -> it.put("jti", "late"));
    assertThat(statusWith(late)).as("by a key that was withdrawn").isEqualTo(401);
    successor.withdrawKey();
  }

  private static int statusWith(String token) throws Exception {
    return statusWith("agreements", token);
  }

  private static int statusWith(String service, String token) throws Exception {
    var list =
        Map.of(
            "actor-registry", "actors",
            "dialogue-sessions", "tracks",
            "agreements", "agreements",
            "drr-kpis", "kpis",
            "igm-instruments", "instruments");
    var request =
        HttpRequest.newBuilder(URI.create(suite.url(service) + "/v1/" + list.get(service)))
            .header("Authorization", "Bearer " + token)
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  @Order(2)
  void clients_that_are_generated_from_the_contracts_work() throws IOException {
    var clients = GeneratedClients.in(Path.of("target/clients-" + ProcessHandle.current().pid()));
    var url = suite.url("actor-registry");
    var token = suite.token("songkhla-officer");
    for (var ended : List.of(clients.java(url, token), clients.typescript(url, token))) {
      assertThat(ended.succeeded().output().lines())
          .satisfiesExactly(
              line -> assertThat(line).isEqualTo("registered once: true"),
              line -> assertThat(line).isEqualTo("corrected: version 2, civil-society"),
              line -> assertThat(line).startsWith("refused: 412").contains("version.stale"));
    }
  }

  @Test
  @Order(2)
  void every_service_as_it_is_deployed_watches_its_connections() throws IOException {
    for (var service : suite.services()) {
      var address = URI.create(suite.url(service));
      try (var connection = new Socket(address.getHost(), address.getPort())) {
        connection.setSoTimeout(10_000);
        var request = "GET /problems/none HTTP/1.1\r\nHost: localhost\r\n\r\n";
        connection.getOutputStream().write(request.repeat(20).getBytes(US_ASCII));
        assertThat(ends(connection)).as("%s, where too much comes at once", service).isTrue();
      }
    }
  }

  private static boolean ends(Socket connection) throws IOException {
    try {
      connection.getInputStream().readAllBytes();
      return true;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }

  @Test
  @Order(2)
  void the_city_of_khon_kaen_can_be_told_again() {
    Suites.assertTold(suite, KhonKaenCity::tell);
  }

  @Test
  @Order(5)
  void commands_are_taken_while_kafka_is_away_and_their_events_come_when_it_is_back() {
    var api = new Api(suite);
    suite.kill("kafka");
    var answer =
        api.post(
            "songkhla-officer",
            "actor-registry",
            "/v1/actors",
            """
            {"kind": "network", "sector": "community", "province": "TH-90",
             "name": {"th": "ชุมชนริมคลอง"}}""");
    assertThat(answer.status()).isEqualTo(201);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> relayOf("actor-registry").contains("events wait in the outbox"));
    assertThat(api.get("administrator", "actor-registry", "/q/health/ready").status())
        .isEqualTo(200);

    suite.restart("kafka");
    try (var events = new Events(suite.kafka().bootstrapServers(), true)) {
      var came =
          events.await(
              "actor.registered",
              event -> event.subject().equals(answer.id()),
              Duration.ofMinutes(1));
      assertThat(came).isPresent();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> relayOf("actor-registry").equals("works"));
  }

  @Test
  @Order(5)
  void an_event_during_which_the_service_is_killed_twice_is_parked_and_stops_nobody()
      throws Exception {
    var api = new Api(suite);
    var dying = newId();
    try (var snag = new Snag(suite, "agreements", dying)) {
      register(api, dying);
      snag.killThere();
      suite.restart("agreements");
      snag.killThere();
      var other = newId();
      register(api, other);
      suite.restart("agreements");
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> remembers("agreements", other) && parked(api, dying).size() == 1);
      Awaitility.await()
          .until(() -> parked(api, dying).getFirst().at("/state").asText().equals("dead-lettered"));
      assertThat(parked(api, dying).getFirst().at("/reason").asText())
          .contains("the process ended while handling it");
      assertThat(suite.alive("agreements")).isTrue();
    }
    var replay =
        "/v1/admin/parked-events/" + parked(api, dying).getFirst().at("/id").asText() + "/replay";
    Awaitility.await()
        .until(() -> api.post("administrator", "agreements", replay, "").status() == 200);
    assertThat(remembers("agreements", dying)).isTrue();
    assertThat(parked(api, dying)).isEmpty();
  }

  /**
   * UUIDv7, and ends with the code of Songkhla, as an id does that is chosen for an actor there.
   */
  private static UUID newId() {
    var random = UUID.randomUUID();
    var time = (System.currentTimeMillis() << 16) | 0x7000;
    return new UUID(time, (random.getLeastSignificantBits() & ~0xff) | 0x90);
  }

  private static void register(Api api, UUID actor) {
    var answer =
        api.post(
            "songkhla-officer",
            "actor-registry",
            "/v1/actors",
            """
            {"id": "%s", "kind": "network", "sector": "community", "province": "TH-90",
             "name": {"th": "เครือข่ายริมคลอง %1$s"}}"""
                .formatted(actor));
    assertThat(answer.status()).as(answer.body()::toString).isEqualTo(201);
  }

  private static boolean remembers(String service, UUID actor) throws SQLException {
    return new Replicas(suite, service).rows().stream().anyMatch(row -> row.contains(actor + ""));
  }

  private static List<JsonNode> parked(Api api, UUID actor) {
    var parked = new ArrayList<JsonNode>();
    api.get("administrator", "agreements", "/v1/admin/parked-events?limit=200")
        .body()
        .path("items")
        .forEach(parked::add);
    parked.removeIf(event -> !event.path("lane").asText().equals(actor.toString()));
    return parked;
  }

  @Test
  @Order(2)
  void lost_replicas_of_every_service_are_rebuilt_as_they_were() throws SQLException {
    var api = new Api(suite);
    for (var service : suite.services()) {
      var replicas = new Replicas(suite, service);
      replicas.awaitQuiet();
      var before = replicas.rows();
      replicas.lose();
      var answer = api.post("administrator", service, "/v1/admin/replicas/rebuild", "");
      assertThat(answer.status()).as(answer.body()::toString).isEqualTo(200);
      assertThat(replicas.rows()).as(service).isEqualTo(before);
    }
  }

  @Test
  @Order(3)
  void of_a_person_nothing_is_found_but_where_it_belongs_and_after_an_erasure_nowhere()
      throws Exception {
    var planting = new Planting(suite);
    planting.register();
    var persons = planting.planted();
    planting.correct(persons.getFirst());
    planting.read(persons.getFirst());
    planting.refusedByTheDatabase();
    var office = planting.registerOffice();
    var person = new Residue(suite, Planting.WORD);
    assertThat(person.tables()).containsExactly("actor_registry.public.person");

    persons = planting.planted();
    assertThat(persons).hasSizeGreaterThan(1);
    persons.forEach(planting::erase);
    planting.read(persons.getFirst());

    var last = planting.unknown();
    Awaitility.await().until(() -> TRACES.has(last));
    try (var events = new Events(suite.kafka().bootstrapServers(), true)) {
      for (var id : persons) {
        assertThat(
                events.await("actor.erased", it -> it.subject().equals(id), Duration.ofSeconds(20)))
            .isPresent();
      }
    }
    assertThat(planting.planted()).isEmpty();
    assertThat(person.tables()).isEmpty();
    assertThat(person.topics()).isEmpty();
    assertThat(person.logs()).isEmpty();
    assertThat(person.metrics()).isEmpty();
    assertThat(TRACES.has(Planting.WORD)).isFalse();
    assertThat(planting.answers(Planting.WORD, true)).isEmpty();

    // Whatever was looked through has what belongs there: it would have been found.
    var known = new Residue(suite, office);
    assertThat(known.tables())
        .contains("actor_registry.public.actor", "drr_kpis.public.known_actor");
    assertThat(known.topics()).containsExactly("buranakan.actors.v1");
    assertThat(new Residue(suite, persons.getFirst()).logs()).contains("actor-registry.log");
    assertThat(new Residue(suite, "persons_stand_apart").logs()).contains("postgres.log");
    assertThat(new Residue(suite, "/v1/actors/{id}").metrics()).contains("actor-registry");
    assertThat(planting.answers("/problems/", true)).hasSizeGreaterThan(100);
    assertThat(planting.answers(persons.getFirst(), true)).isNotEmpty();
    assertThat(planting.answers(Planting.WORD, false)).isNotEmpty();
  }

  @Test
  @Order(6)
  void every_message_has_the_headers_that_are_described_and_no_others() {
    var described = new DescribedHeaders();
    var messages = Messages.ofEvents(suite.kafka().bootstrapServers());
    assertThat(messages).hasSizeGreaterThan(10);
    messages.forEach(message -> described.verify(message.headers()));
    assertThat(messages).allMatch(JourneyTest::mayBeToldByWhoTellsIt);
  }

  /** On a broker that asks who is there. */
  private static boolean mayBeToldByWhoTellsIt(ConsumerRecord<byte[], byte[]> message) {
    var source = String.valueOf(Messages.header(message, "ce_source"));
    var teller = source.substring(source.lastIndexOf(':') + 1);
    return Acls.ofTheFile().contains(new Acls.Rule(teller, "write", "topic", message.topic()));
  }

  @Test
  @Order(7)
  void the_example_in_javascript_prints_every_event_once() {
    assertFollows(ExampleConsumer.javascript());
  }

  @Test
  @Order(7)
  void the_example_in_python_prints_every_event_once() {
    assertFollows(ExampleConsumer.python());
  }

  @Test
  @Order(6)
  void who_goes_around_a_service_meets_the_same_bounds_in_its_database() throws SQLException {
    var tables = new ArrayList<String>();
    for (var service : suite.services()) {
      tables.addAll(new SecondWall(suite, service).verify());
    }
    assertThat(tables).contains("track", "session", "agreement", "kpi", "reading", "bottleneck");
  }

  @Test
  @Order(8)
  void nobody_may_more_than_the_contracts_say_and_nobody_less() throws Exception {
    var forger = new Forger(suite, "songkhla-officer");
    var found =
        Matrix.run(
            suite,
            Contracts.FOLDER.resolve("openapi"),
            (role, province, actor) -> forger.withAuthority(role, province, actor));
    forger.withdrawKey();
    System.out.println(found);
    assertThat(found.wrong()).as(() -> String.join("\n", found.wrong())).isEmpty();
    assertThat(found.cells()).isGreaterThan(2_000);
  }

  @Test
  @Order(8)
  void whatever_is_sent_is_answered_as_the_contracts_say() {
    var outcome =
        Fuzz.run(suite, Contracts.FOLDER.resolve("openapi"), Contracts.problemCodes(), SEED);
    System.out.println(outcome);
    assertThat(outcome.findings()).as(outcome::toString).isEmpty();
    assertThat(outcome.calls()).isGreaterThan(5_000);
  }

  @Test
  @Order(9)
  void no_log_holds_a_token_or_a_password() throws IOException {
    var secret = Pattern.compile("eyJ[\\w-]+\\.eyJ|" + Local.PASSWORD);
    try (var logs = Files.list(suite.logs())) {
      for (var log : logs.toList()) {
        var text = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertThat(text.lines().filter(secret.asPredicate())).as(log.toString()).isEmpty();
      }
    }
  }

  @Test
  @Order(10)
  void nobody_can_import_the_accounts_of_this_machine() throws Exception {
    var template = Path.of("../../deploy/local/accounts.json.template");
    var realm = new Realm(suite.keycloak());
    var before = realm.read("/users/count");
    var answer = realm.call("POST", "/partialImport", Files.readString(template));
    assertThat(answer.statusCode()).as(answer::body).isGreaterThanOrEqualTo(400);
    assertThat(realm.read("/users/count")).isEqualTo(before);
  }

  @Test
  @Order(12)
  void keycloak_does_not_start_with_the_accounts_of_this_machine() throws Exception {
    var template = Path.of("../../deploy/local/accounts.json.template");
    var mounted = suite.keycloak().imports().resolve("accounts.json");
    Files.copy(template, mounted);
    assertThatThrownBy(() -> suite.restart("keycloak"))
        .hasMessageContainingAll("keycloak ended while it was starting", "Failed to run import");
  }

  /** What the service's health says of its events. */
  private static String relayOf(String service) {
    var health = new Api(suite).get("administrator", service, "/q/health/ready").body();
    for (var check : health.path("checks")) {
      if (check.path("name").asText().equals("Events to Kafka")) {
        return check.at("/data/relay").asText();
      }
    }
    return "";
  }

  /** Also when an older event comes again after newer ones of the same aggregate. */
  private static void assertFollows(ExampleConsumer example) {
    var brokers = suite.kafka().bootstrapServers();
    try (var events = new Events(brokers, true)) {
      var drafted = Messages.on(Set.of("buranakan.agreements.v1"), brokers).getFirst();
      Messages.sendAgain(drafted, brokers);
      awaitQuiet(events);
      var topics = events.seen().stream().map(Event::topic).collect(Collectors.toSet());
      var printed = example.follow(brokers, topics);

      var seen = events.seen();
      assertThat(seen).hasSizeGreaterThan(firsts(seen).size());
      assertSame(ExampleConsumer.told(printed), ExampleConsumer.told(firsts(seen)));
      assertThat(printed).anyMatch(event -> event.text("/actor/name/th").equals("เทศบาลนครสงขลา"));
    }
  }

  /** One by one: all of them in one message would be more than anybody reads. */
  private static void assertSame(List<String> actual, List<String> expected) {
    for (var i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      assertThat(actual.get(i)).isEqualTo(expected.get(i));
    }
    assertThat(actual.size()).isEqualTo(expected.size());
  }

  /** Until nothing came for a while. */
  private static void awaitQuiet(Events events) {
    var before = new AtomicInteger(-1);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> before.getAndSet(events.seen().size()) == events.seen().size());
  }

  /** What is delivered again is known by its id. */
  private static List<Event> firsts(List<Event> seen) {
    var known = ConcurrentHashMap.<String>newKeySet();
    return seen.stream().filter(event -> known.add(event.id())).toList();
  }
}
