package org.buranakan.dialogue.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.dialogue.Story.CONCLUSION;
import static org.buranakan.dialogue.Story.actor;
import static org.buranakan.dialogue.Story.get;
import static org.buranakan.dialogue.Story.meet;
import static org.buranakan.dialogue.Story.openTrack;
import static org.buranakan.dialogue.Story.planSession;
import static org.buranakan.dialogue.Story.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

/** What other services' events call for; each test has a province of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CallsTest {
  @Test
  void an_overdue_commitment_comes_back_to_its_track_and_to_the_planned_session_once() {
    var track = openTrack("flood", "TH-91");
    var session = planSession(track, "TH-91");
    var agreement = UUID.randomUUID();
    var commitment = UUID.randomUUID();
    var overdue = overdue(agreement, track, "TH-91", commitment);
    var cause = Topics.tell("agreement.commitment-overdue", agreement, 5, "TH-91", overdue);
    Topics.tell(cause, "agreement.commitment-overdue", agreement, 5, "TH-91", overdue);

    var called = Topics.await("track.follow-up-called", track);
    var taken = Topics.await("session.agenda-changed", session);

    EventContract.verify(called);
    EventContract.verify(taken);
    assertThat(called.headers()).containsEntry("ce_causationid", cause.toString());
    assertThat(taken.headers()).containsEntry("ce_causationid", cause.toString());
    assertThat(called.json().getString("followUp.origin.kind")).isEqualTo("commitment");
    assertThat(called.json().getString("followUp.origin.id")).isEqualTo(commitment.toString());
    assertThat(taken.json().getString("session.agenda[2].followUpOf"))
        .isEqualTo(called.json().getString("followUp.id"));
    assertThat(taken.json().getString("session.agenda[2].title.en"))
        .isEqualTo("Overdue commitment: Three gauges");
    handled(agreement, 6);
    assertThat(Topics.all("track", track)).hasSize(2);
    assertThat(Topics.all("session", session)).hasSize(2);
  }

  @Test
  void a_call_that_comes_after_the_notice_waits_for_the_next_session_which_settles_it() {
    var actor = actor("community");
    var track = openTrack("flood", "TH-92");
    var session = planSession(track, "TH-92");
    meet(session, "TH-92", actor);
    var agreement = UUID.randomUUID();
    Topics.tell(
        "agreement.commitment-overdue",
        agreement,
        5,
        "TH-92",
        overdue(agreement, track, "TH-92", UUID.randomUUID()));
    Topics.await("track.follow-up-called", track);
    get("/v1/sessions/" + session).body("agenda.size()", equalTo(2));
    conclude(session);
    get("/v1/tracks/" + track).body("followUps[0].status", equalTo("open"));

    var next = planSession(track, "TH-92");
    get("/v1/sessions/" + next).body("agenda.kind", hasItem("follow-up"));
    meet(next, "TH-92", actor);
    conclude(next);

    get("/v1/tracks/" + track)
        .body("followUps[0].status", equalTo("done"))
        .body("followUps[0].doneInSessionId", equalTo(next.toString()));
  }

  @Test
  void a_kpi_off_track_calls_the_dialogue_of_its_agreement() {
    var track = openTrack("urban-development", "TH-93");
    openTrack("flood", "TH-93");
    var agreement = UUID.randomUUID();
    handled(agreement, 1, track, "TH-93");
    var kpi = UUID.randomUUID();
    var cause = offTrack(kpi, 3, "TH-93", agreement);

    var called = Topics.await("track.follow-up-called", track);

    assertThat(called.headers()).containsEntry("ce_causationid", cause.toString());
    assertThat(called.json().getString("followUp.origin.kind")).isEqualTo("kpi");
    assertThat(called.json().getString("followUp.origin.id")).isEqualTo(kpi.toString());
  }

  @Test
  void without_an_agreement_it_calls_the_oldest_dialogue_on_disasters_and_never_twice() {
    openTrack("transport", "TH-94");
    var oldest = openTrack("drought", "TH-94");
    openTrack("flood", "TH-94");
    var kpi = UUID.randomUUID();
    offTrack(kpi, 3, "TH-94", null);
    offTrack(kpi, 5, "TH-94", null); // on track in between, off again, and nobody has met yet
    var other = UUID.randomUUID();
    offTrack(other, 2, "TH-94", null);

    Topics.await(
        "track.follow-up-called",
        seen -> other.toString().equals(seen.json().getString("followUp.origin.id")));

    // The events of one KPI come in order, those of two may not: so look until both are there.
    Awaitility.await()
        .untilAsserted(() -> get("/v1/tracks/" + oldest).body("followUps.size()", equalTo(2)));
    assertThat(Topics.all("track", oldest)).hasSize(3);
  }

  @Test
  void where_no_dialogue_can_take_it_up_one_is_opened_once() {
    openTrack("transport", "TH-95");
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    var cause = offTrack(first, 3, "TH-95", null);
    offTrack(second, 3, "TH-95", null);

    Awaitility.await()
        .untilAsserted(
            () ->
                get("/v1/tracks?province=TH-95&theme=disaster-risk")
                    .body("items.size()", equalTo(1))
                    .body("items[0].followUps.origin.id", hasItem(first.toString()))
                    .body("items[0].followUps.origin.id", hasItem(second.toString())));
    var track = get("/v1/tracks?province=TH-95&theme=disaster-risk").extract();
    var opened = Topics.await("track.opened", track.<String>path("items[0].id"));
    EventContract.verify(opened);
    assertThat(opened.headers()).containsKey("ce_causationid");
    assertThat(cause).isNotNull();
  }

  private static UUID offTrack(UUID kpi, long version, String province, UUID agreement) {
    var of = agreement == null ? "" : "\"agreementId\": \"" + agreement + "\",";
    return Topics.tell(
        "kpi.off-track",
        kpi,
        version,
        province,
        """
        {"kpi": {"id": "%s", "version": %d, "indicatorCode": "C-1", "province": "%s", %s
                 "title": {"th": "ความสูญเสียจากน้ำท่วม", "en": "Flood losses"},
                 "fiscalYear": 2026, "status": "off-track"}}"""
            .formatted(kpi, version, province, of));
  }

  private static String overdue(UUID agreement, UUID track, String province, UUID commitment) {
    return """
        {"agreement": {"id": "%s", "trackId": "%s", "province": "%s", "status": "in-force"},
         "commitment": {"id": "%s", "text": {"th": "มาตรวัดน้ำ 3 จุด", "en": "Three gauges"},
                        "status": "overdue"}}"""
        .formatted(agreement, track, province, commitment);
  }

  private static void handled(UUID agreement, long version) {
    handled(agreement, version, UUID.randomUUID(), "TH-90");
  }

  /** Tells of the agreement, and waits until this and all that was told of it before is done. */
  private static void handled(UUID agreement, long version, UUID track, String province) {
    Topics.tell(
        "agreement.in-force",
        agreement,
        version,
        province,
        "{\"agreement\": {\"id\": \"%s\", \"trackId\": \"%s\", \"province\": \"%s\"}}"
            .formatted(agreement, track, province));
    var agreements = Arc.container().instance(KnownAgreements.class).get();
    Awaitility.await()
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> agreements.trackOf(agreement))
                    .filter(track::equals)
                    .isPresent());
  }

  private static void conclude(UUID session) {
    post(
            Tokens.facilitator(get("/v1/sessions/" + session).extract().<String>path("province")),
            "/v1/sessions/" + session + "/conclusion",
            CONCLUSION)
        .statusCode(200);
  }
}
