package org.buranakan.instruments.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.instruments.Rest.get;
import static org.buranakan.instruments.Rest.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.instruments.Told;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.buranakan.platform.testing.Topics.Seen;
import org.junit.jupiter.api.Test;

/** What the events of other services bring to light. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AlarmsTest {
  private static final String PATH = "/v1/bottlenecks/";

  @Inject EntityManager database;

  @Test
  void a_kpi_off_track_opens_one_bottleneck_while_it_stands_however_often_it_is_told() {
    var kpi = UUID.randomUUID();
    var more = ", \"agreementId\": \"" + UUID.randomUUID() + "\"";
    var cause = Told.kpi(kpi, 4, "off-track", more);
    Told.kpi(cause, kpi, 4, "off-track", more);
    Told.kpi(kpi, 5, "on-track", more);
    Told.kpi(kpi, 6, "off-track", more);

    var first = awaitOpened(kpi);
    EventContract.verify(first);
    assertThat(first.headers())
        .containsEntry("ce_causationid", cause.toString())
        .containsEntry("ce_province", "TH-90");
    get(PATH + first.key())
        .body("kind", equalTo("coordination"))
        .body("assessed", equalTo(false))
        .body("status", equalTo("open"))
        .body("title.en", equalTo("A KPI is off track: deaths in floods"));

    awaitHandled(kpi, 6);
    assertThat(caused(kpi)).hasSize(1);
  }

  @Test
  void a_kpi_that_falls_off_again_after_the_bottleneck_was_resolved_opens_another() {
    var kpi = UUID.randomUUID();
    Told.kpi(kpi, 1, "off-track", "");
    var first = awaitOpened(kpi).key();
    var outcome = "{\"outcome\": {\"th\": \"แก้ไขแล้ว\"}}";
    post(Tokens.officer("TH-90"), PATH + first + "/resolution", outcome).statusCode(200);

    Told.kpi(kpi, 3, "off-track", "");

    var second =
        Topics.await("bottleneck.opened", seen -> isOf(kpi, seen) && !seen.key().equals(first));
    assertThat(second.json().getString("bottleneck.kind")).isEqualTo("authority-unclear");
  }

  @Test
  void a_slack_dialogue_is_a_behavioural_bottleneck_until_it_meets_again() {
    var track = UUID.randomUUID();
    var slack = Told.track(track, 2, "slack", "slack");
    var opened = awaitOpened(track);
    assertThat(opened.headers()).containsEntry("ce_causationid", slack.toString());
    assertThat(opened.json().getString("bottleneck.suggestedFamily")).isEqualTo("behavioural");

    var tightened = Told.track(track, 3, "tightened", "active");

    var resolved = Topics.await("bottleneck.resolved", opened.key());
    EventContract.verify(resolved);
    assertThat(resolved.headers()).containsEntry("ce_causationid", tightened.toString());
    assertThat(resolved.sequence()).isEqualTo(2);
  }

  /** One event's effects commit before the next of the same KPI is looked at. */
  private void awaitHandled(UUID kpi, long version) {
    Awaitility.await()
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            database
                                    .createNativeQuery(
                                        "select 1 from known_reference where id = :id and version = :v")
                                    .setParameter("id", kpi)
                                    .setParameter("v", version)
                                    .getResultList()
                                    .size()
                                == 1));
  }

  private static List<Map<String, Object>> caused(UUID origin) {
    return get("/v1/bottlenecks?province=TH-90&limit=200")
        .extract()
        .jsonPath()
        .getList("items.findAll { it.origin.id == '" + origin + "' }");
  }

  private static Seen awaitOpened(UUID origin) {
    return Topics.await("bottleneck.opened", seen -> isOf(origin, seen));
  }

  private static boolean isOf(UUID origin, Seen seen) {
    return origin.toString().equals(seen.json().getString("bottleneck.origin.id"));
  }
}
