package org.buranakan.agreements.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.agreements.Story.SONGKHLA;
import static org.buranakan.agreements.Story.actor;
import static org.buranakan.agreements.Story.commit;
import static org.buranakan.agreements.Story.commitment;
import static org.buranakan.agreements.Story.concludedSession;
import static org.buranakan.agreements.Story.draft;
import static org.buranakan.agreements.Story.draftOf;
import static org.buranakan.agreements.Story.get;
import static org.buranakan.agreements.Story.inForce;
import static org.buranakan.agreements.Story.open;
import static org.buranakan.agreements.Story.post;
import static org.buranakan.agreements.Story.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.buranakan.agreements.Story;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementResourceTest {
  private static final String OFFICER = Tokens.officer(SONGKHLA);
  private static final String REASON = "{\"reason\": {\"th\": \"มีฉบับใหม่\"}}";

  @Test
  void from_consensus_to_force_every_change_is_one_event() {
    var city = actor();
    var university = actor();
    var id = draft(city, university);
    var promise = commit(id, city, "2582-09-30");
    var hash = open(id);
    Story.sign(id, city, hash).statusCode(200).body("status", equalTo("open"));
    Story.sign(id, university, hash).statusCode(200).body("status", equalTo("in-force"));
    post(
            Tokens.representative(city),
            "/v1/agreements/" + id + "/commitments/" + promise + "/fulfilment",
            """
            {"evidence": {"th": "ปักธงแล้ว"}, "url": "https://www.hatyaicity.go.th/"}""")
        .statusCode(200)
        .body("commitments[0].status", equalTo("fulfilled"))
        .body("commitments[0].fulfilment.saidBy", equalTo("representative"));
    post(OFFICER, "/v1/agreements/" + id + "/termination", REASON)
        .statusCode(200)
        .body("status", equalTo("terminated"));

    var last = Topics.await("agreement.terminated", id);
    assertThat(last.json().<Object>get("agreement"))
        .isEqualTo(get("/v1/agreements/" + id).extract().path(""));
    var all = Topics.all("agreement", id);
    all.forEach(EventContract::verify);
    assertThat(all.stream().map(event -> event.type().replaceAll("org.buranakan.|.v1", "")))
        .containsExactly(
            "agreement.drafted",
            "agreement.revised",
            "agreement.opened-for-signature",
            "agreement.signed",
            "agreement.in-force",
            "agreement.commitment-fulfilled",
            "agreement.terminated");
    assertThat(all.stream().map(Topics.Seen::sequence)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(all.get(4).json().getString("signature.actorId")).isEqualTo(university.toString());
    assertThat(all).allSatisfy(event -> assertThat(event.data()).doesNotContain("of-the-test"));
  }

  @Test
  void anyone_can_compute_the_hash_of_what_is_sealed() {
    var id = draft(actor(), actor());
    get("/v1/agreements/" + id + "/sealed-text")
        .statusCode(409)
        .body("code", equalTo("agreement.not-sealed"));
    var hash = open(id);
    var sealed =
        get("/v1/agreements/" + id + "/sealed-text").statusCode(200).extract().asByteArray();
    assertThat(SealedText.sha256(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(hash);
    assertThat(sealed[0]).isEqualTo((byte) '{');
  }

  @Test
  void a_draft_is_revised_as_a_whole() {
    var city = actor();
    var other = actor();
    var third = actor();
    var id = draft(city, other);
    var body = revision(city, other, third);
    revised(id, body)
        .body("title.en", equalTo("Flags"))
        .body("parties.actorId", hasItem(third.toString()))
        .body("version", equalTo(2));
    EventContract.verify(Topics.await("agreement.revised", id));
  }

  @Test
  void nobody_is_bound_without_its_signature() {
    var city = actor();
    var university = actor();
    var firm = actor();
    var id = draft(city, university);
    revised(id, revision(city, university, firm))
        .body("parties.find { it.actorId == '%s' }.consented".formatted(city), equalTo(true))
        .body("parties.find { it.actorId == '%s' }.consented".formatted(firm), equalTo(false));
    commit(id, firm, "2039-09-30");

    put(OFFICER, "/v1/agreements/" + id, madeOptional(firm, city, university, firm))
        .statusCode(422)
        .body("code", equalTo("agreement.commitment-of-optional-party"))
        .body("errors[0].pointer", equalTo("/parties"));
    put(OFFICER, "/v1/agreements/" + id, madeOptional(city, city, university, firm))
        .statusCode(422)
        .body("code", equalTo("agreement.consented-party"));
    put(OFFICER, "/v1/agreements/" + id, revision(city, firm))
        .statusCode(422)
        .body("code", equalTo("agreement.consented-party"));
    put(
            OFFICER,
            "/v1/agreements/" + id,
            revision(city, university, firm).replaceFirst("}]", ", \"consented\": true}]"))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-field"));
  }

  private static String madeOptional(UUID optional, UUID... actors) {
    return revision(actors).replace(optional + "\"", optional + "\", \"required\": false");
  }

  @Test
  void an_unknown_or_dissolved_actor_can_not_be_a_party() {
    var city = actor();
    var id = draft(city, actor());
    put(OFFICER, "/v1/agreements/" + id, revision(city, UUID.randomUUID()))
        .statusCode(422)
        .body("errors[0].pointer", containsString("/parties/"))
        .body("code", equalTo("actor.unknown"));
    var gone = actor();
    Story.actor(gone, 2, "dissolved", "dissolved");
    Awaitility.await()
        .until(
            () -> put(OFFICER, "/v1/agreements/" + id, revision(city, gone)).extract().path("code"),
            code -> "actor.dissolved".equals(code));
  }

  @Test
  void who_is_dissolved_after_the_opening_signs_no_more() {
    var gone = actor();
    var id = draft(actor(), gone);
    var hash = open(id);
    Story.actor(gone, 2, "dissolved", "dissolved");
    var other = draft(actor(), actor());
    Awaitility.await()
        .until(
            () ->
                put(OFFICER, "/v1/agreements/" + other, revision(actor(), gone))
                    .extract()
                    .path("code"),
            "actor.dissolved"::equals);
    Story.sign(id, gone, hash)
        .statusCode(422)
        .body("code", equalTo("actor.dissolved"))
        .body("errors[0].pointer", equalTo("/actorId"));
    get("/v1/agreements/" + id).body("signatures", hasSize(0));
  }

  @Test
  void a_news_of_the_past_does_not_revive_a_dissolved_actor() {
    var city = actor();
    var gone = actor();
    var id = draft(city, actor());
    Story.actor(gone, 3, "dissolved", "dissolved");
    Story.actor(gone, 2, "changed", "active");
    Awaitility.await()
        .during(java.time.Duration.ofSeconds(1))
        .until(
            () -> put(OFFICER, "/v1/agreements/" + id, revision(city, gone)).extract().path("code"),
            code -> "actor.dissolved".equals(code));
  }

  @Test
  void only_the_province_s_own_officers_and_facilitators_change_a_draft() {
    var city = actor();
    var id = draft(city, actor());
    var path = "/v1/agreements/" + id;
    put(Tokens.officer("TH-40"), path, revision(city, city))
        .statusCode(404)
        .body("code", equalTo("agreement.not-found"));
    post(Tokens.facilitator("TH-40"), path + "/opening", "").statusCode(404);
    post(Tokens.officer("TH-40"), path + "/commitments", commitment(city, "2039-09-30"))
        .statusCode(404);
    post(Tokens.officer("TH-40"), path + "/termination", REASON).statusCode(404);
    put(Tokens.representative(city), path, revision(city, city))
        .statusCode(403)
        .body("code", equalTo("role-missing"));
    post(Tokens.ministry(), path + "/opening", "").statusCode(403);
    post(Tokens.facilitator(SONGKHLA), path + "/termination", REASON).statusCode(403);
    given().auth().oauth2(Tokens.administrator()).get(path).then().statusCode(403);
    given().get(path).then().statusCode(401);
    get(path).statusCode(200).body("version", equalTo(1));
  }

  @Test
  void a_buddhist_year_is_understood_and_a_past_day_is_not_accepted() {
    var city = actor();
    var id = draft(city, actor());
    var path = "/v1/agreements/" + id + "/commitments";
    post(OFFICER, path, commitment(city, "2582-12-31"))
        .statusCode(200)
        .body("commitments[0].dueOn", equalTo("2039-12-31"))
        .body("commitments[0].kpi.fiscalYear", equalTo(2027));
    post(OFFICER, path, commitment(city, "2560-12-31"))
        .statusCode(422)
        .body("code", equalTo("agreement.due-in-the-past"))
        .body("errors[0].pointer", equalTo("/dueOn"));
    post(OFFICER, path, commitment(city, "31/12/2570"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/dueOn"))
        .body("errors[0].detail", containsString("2026-12-31"));
    post(OFFICER, path, commitment(city, "2027-02-30"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/dueOn"));
    post(OFFICER, path, commitment(city, "2039-09-30").replace("1.50", "-1"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/kpi/target"));
    post(OFFICER, path, commitment(city, "2039-09-30").replace("\"kpi\"", "\"who\": 1, \"kpi\""))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-field"));
    post(OFFICER, path, commitment(UUID.randomUUID(), "2039-09-30"))
        .statusCode(422)
        .body("code", equalTo("agreement.not-a-party"));
    post(OFFICER, path, "{}").statusCode(400).body("errors.pointer", hasItem("/actorId"));
  }

  @Test
  void what_no_text_and_no_number_can_be_is_refused_and_breaks_nothing() {
    var city = actor();
    var id = draft(city, actor());
    var path = "/v1/agreements/" + id + "/commitments";
    var good = commitment(city, "2039-09-30");
    for (var bad :
        List.of(
            good.replace("1.50", "1e999999999"),
            good.replace("1.50", "0.0000001"),
            good.replace("2570", "99999999999"),
            good.replace("2039-09-30", "0000-00-00"),
            "[]",
            "null",
            "")) {
      var status = post(OFFICER, path, bad).extract().statusCode();
      assertThat(status).as(bad).isBetween(400, 422);
    }
    var halfPair = post(OFFICER, path, good.replace("ปักธง", "\\ud800"));
    assertThat(halfPair.extract().statusCode()).isLessThan(500);
  }

  @Test
  void what_nobody_sees_does_not_come_into_a_text_that_is_signed() {
    var body = revision(actor(), actor());
    var hidden = body.replaceFirst("\"th\": \"", "$0\u200b");
    put(OFFICER, "/v1/agreements/" + draft(actor(), actor()), hidden)
        .statusCode(400)
        .body("code", equalTo("invalid.unseen"))
        .body("errors[0].pointer", equalTo("/title/th"));
  }

  @Test
  void a_commitment_can_be_dropped_while_the_agreement_is_a_draft() {
    var city = actor();
    var id = draft(city, actor());
    var path = "/v1/agreements/" + id + "/commitments/" + commit(id, city, "2039-09-30");
    given().auth().oauth2(Tokens.officer("TH-40")).delete(path).then().statusCode(404);
    given()
        .auth()
        .oauth2(OFFICER)
        .delete(path)
        .then()
        .statusCode(200)
        .body("commitments", hasSize(0));
    given()
        .auth()
        .oauth2(OFFICER)
        .delete(path)
        .then()
        .statusCode(404)
        .body("code", equalTo("commitment.not-found"));
    open(id);
    post(OFFICER, "/v1/agreements/" + id + "/commitments", commitment(city, "2039-09-30"))
        .statusCode(409)
        .body("code", equalTo("agreement.not-a-draft"));
  }

  @Test
  void a_stranger_can_not_sign_nor_anyone_for_another() {
    var city = actor();
    var id = draft(city, actor());
    var stranger = UUID.randomUUID();
    Story.sign(id, city, "0".repeat(64))
        .statusCode(409)
        .body("code", equalTo("agreement.not-open"));
    var hash = open(id);
    Story.sign(id, stranger, hash).statusCode(422).body("code", equalTo("agreement.not-a-party"));
    var seal = "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(city, hash);
    post(Tokens.representative(stranger), "/v1/agreements/" + id + "/signatures", seal)
        .statusCode(403)
        .body("code", equalTo("caller.foreign-actor"));
    post(OFFICER, "/v1/agreements/" + id + "/signatures", seal)
        .statusCode(403)
        .body("code", equalTo("role-missing"));
    get("/v1/agreements/" + id).body("signatures", hasSize(0)).body("version", equalTo(2));
  }

  @Test
  void another_text_or_a_second_time_is_not_signed() {
    var city = actor();
    var id = draft(city, actor());
    var hash = open(id);
    Story.sign(id, city, "f".repeat(64))
        .statusCode(409)
        .body("code", equalTo("agreement.another-text"));
    Story.sign(id, city, "not-a-hash").statusCode(400).body("errors[0].pointer", equalTo("/hash"));
    Story.sign(id, city, hash).statusCode(200);
    Story.sign(id, city, hash).statusCode(409).body("code", equalTo("agreement.signed-already"));
    EventContract.verify(Topics.await("agreement.signed", id));
  }

  @Test
  void all_parties_may_sign_at_the_same_moment_and_no_signature_is_lost() {
    var parties = IntStream.range(0, 6).mapToObj(i -> actor()).toArray(UUID[]::new);
    var id = draft(parties);
    var hash = open(id);

    var answers = atOnce(6, i -> Story.sign(id, parties[i], hash).extract().statusCode());

    assertThat(answers).containsOnly(200);
    get("/v1/agreements/" + id)
        .body("status", equalTo("in-force"))
        .body("signatures", hasSize(6))
        .body("version", equalTo(8));
    Topics.await("agreement.in-force", id);
    assertThat(Topics.all("agreement", id).stream().map(Topics.Seen::sequence))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 8).boxed().toList());
  }

  @Test
  void the_same_actor_signing_twice_at_once_signs_once() {
    var city = actor();
    var id = draft(city, actor());
    var hash = open(id);
    var answers = atOnce(4, i -> Story.sign(id, city, hash).extract().statusCode());
    assertThat(answers).containsOnlyOnce(200).contains(409);
    get("/v1/agreements/" + id).body("signatures", hasSize(1)).body("version", equalTo(3));
  }

  @Test
  void of_two_who_revise_at_once_one_is_told_to_look_again() {
    var city = actor();
    var other = actor();
    var id = draft(city, other);
    revised(id, revision(city, other)); // until both actors are known

    var answers =
        atOnce(
            8,
            i ->
                put(OFFICER, "/v1/agreements/" + id, revision(city, other)).extract().statusCode());

    assertThat(answers).allMatch(status -> status == 200 || status == 409);
    var successes = (int) answers.stream().filter(status -> status == 200).count();
    get("/v1/agreements/" + id).body("version", equalTo(2 + successes));
  }

  @Test
  void a_commitment_is_fulfilled_by_its_own_actor_or_an_officer_and_in_force_only() {
    var city = actor();
    var university = actor();
    var id = draft(city, university);
    var path =
        "/v1/agreements/" + id + "/commitments/" + commit(id, city, "2039-09-30") + "/fulfilment";
    var evidence = "{\"evidence\": {\"th\": \"ปักธงแล้ว\"}}";
    post(Tokens.representative(city), path, evidence)
        .statusCode(409)
        .body("code", equalTo("agreement.not-in-force"));
    inForce(id, city, university);
    post(Tokens.representative(university), path, evidence)
        .statusCode(403)
        .body("code", equalTo("caller.foreign-actor"));
    post(Tokens.officer("TH-40"), path, evidence).statusCode(404);
    post(OFFICER, path, evidence.replace("}}", "}, \"url\": \"ftp://x\"}"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/url"));
    post(OFFICER, path, evidence).statusCode(200);
    post(OFFICER, path, evidence)
        .statusCode(409)
        .body("code", equalTo("agreement.fulfilled-already"));
    EventContract.verify(Topics.await("agreement.commitment-fulfilled", id));
  }

  @Test
  void a_session_that_is_unknown_or_not_concluded_gives_no_agreement() {
    post(OFFICER, "/v1/agreements", proposed(UUID.randomUUID()))
        .statusCode(422)
        .body("code", equalTo("agreement.unknown-session"))
        .body("errors[0].pointer", equalTo("/sessionId"))
        .body("errors[0].basis", containsString("Thammasat"));
    var planned = UUID.randomUUID();
    Topics.tell("session.planned", planned, 1, SONGKHLA, Story.session(planned, 1, "planned"));
    awaitRefusal(planned, "agreement.session-not-concluded");
    var divided = concludedSession();
    awaitRefusal(divided, "agreement.no-consensus");
    get("/v1/agreements?sessionId=" + divided).body("items", hasSize(0));
  }

  @Test
  void a_session_has_one_agreement_and_another_after_its_termination() {
    var session = concludedSession(actor(), actor());
    var first = draftOf(session);
    post(OFFICER, "/v1/agreements", proposed(session))
        .statusCode(409)
        .body("code", equalTo("agreement.session-has-one"))
        .body("detail", containsString(first));
    post(OFFICER, "/v1/agreements/" + first + "/termination", REASON).statusCode(200);
    post(Tokens.officer("TH-40"), "/v1/agreements", proposed(session))
        .statusCode(422)
        .body("code", equalTo("agreement.unknown-session"));

    var answers =
        atOnce(4, i -> post(OFFICER, "/v1/agreements", proposed(session)).extract().statusCode());

    assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
    get("/v1/agreements?sessionId=" + session).body("items", hasSize(2));
  }

  @Test
  void the_list_is_filtered_and_its_pages_join_without_a_gap() {
    var city = actor();
    var ids =
        IntStream.range(0, 5)
            .mapToObj(i -> draft(city, actor()))
            .sorted(Comparator.reverseOrder())
            .toList();
    var path = "/v1/agreements?province=TH-90&status=draft&limit=3&actorId=" + city;
    var first = get(path).statusCode(200).header("Link", containsString("rel=\"next\""));
    var second = get(path + "&cursor=" + first.extract().path("next"));
    assertThat(first.extract().<List<String>>path("items.id")).isEqualTo(ids.subList(0, 3));
    assertThat(second.extract().<List<String>>path("items.id")).isEqualTo(ids.subList(3, 5));
    get("/v1/agreements?status=in-force&actorId=" + city).body("items", hasSize(0));
    get("/v1/agreements?province=TH-99").statusCode(400);
    get("/v1/agreements?status=signed").statusCode(400);
    get("/v1/agreements/" + UUID.randomUUID())
        .statusCode(404)
        .body("code", equalTo("agreement.not-found"));
  }

  private static <T> List<T> atOnce(int times, java.util.function.IntFunction<T> what) {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var answers =
          IntStream.range(0, times).mapToObj(i -> threads.submit(() -> what.apply(i))).toList();
      threads.shutdown();
      Awaitility.await().until(threads::isTerminated);
      return answers.stream().map(java.util.concurrent.Future::resultNow).toList();
    }
  }

  private static void awaitRefusal(UUID session, String code) {
    Awaitility.await()
        .until(
            () -> post(OFFICER, "/v1/agreements", proposed(session)).extract().path("code"),
            answered -> code.equals(answered));
  }

  private static ValidatableResponse revised(String id, String body) {
    return Awaitility.await()
        .until(
            () -> put(OFFICER, "/v1/agreements/" + id, body),
            answer -> answer.extract().statusCode() == 200);
  }

  private static String proposed(UUID session) {
    return "{\"sessionId\": \"" + session + "\"}";
  }

  private static String revision(UUID... actors) {
    return """
        {"title": {"th": "ธง", "en": "Flags"}, "text": {"th": "ปักธง"}, "parties": [%s]}"""
        .formatted(
            Arrays.stream(actors)
                .map("{\"actorId\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", ")));
  }
}
