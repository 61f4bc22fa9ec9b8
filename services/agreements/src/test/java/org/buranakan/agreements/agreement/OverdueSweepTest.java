package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.agreements.Story.SONGKHLA;
import static org.buranakan.agreements.Story.actor;
import static org.buranakan.agreements.Story.commit;
import static org.buranakan.agreements.Story.draft;
import static org.buranakan.agreements.Story.get;
import static org.buranakan.agreements.Story.inForce;
import static org.buranakan.agreements.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OverdueSweepTest {
  private static final Instant LATER = Instant.parse("2040-01-02T00:00:00Z");

  @Inject OverdueSweep overdue;

  @Test
  void every_missed_commitment_is_told_once_also_when_replicas_sweep_together() {
    var city = actor();
    var university = actor();
    var id = draft(city, university);
    var first = commit(id, city, "2039-06-30");
    var second = commit(id, university, "2039-07-31");
    commit(id, city, "2041-07-31");
    inForce(id, city, university);

    var sweeps =
        List.of(
            CompletableFuture.supplyAsync(() -> overdue.sweep(LATER)),
            CompletableFuture.supplyAsync(() -> overdue.sweep(LATER)));
    sweeps.forEach(CompletableFuture::join);
    overdue.sweep(LATER); // what one replica skipped because the other held it
    assertThat(overdue.sweep(LATER)).isZero();

    Topics.await(
        "agreement.commitment-overdue",
        event -> event.key().equals(id) && event.data().contains(second));
    var told =
        Topics.all("agreement", id).stream()
            .filter(event -> event.type().contains("overdue"))
            .toList();
    told.forEach(EventContract::verify);
    assertThat(told.stream().map(event -> event.json().getString("commitment.id")))
        .containsExactly(first, second);
    assertThat(told.stream().map(Topics.Seen::sequence)).containsExactly(8L, 9L);
    get("/v1/agreements/" + id)
        .body("commitments.status", equalTo(List.of("overdue", "overdue", "open")));
    post(
            Tokens.representative(city),
            "/v1/agreements/" + id + "/commitments/" + first + "/fulfilment",
            "{\"evidence\": {\"th\": \"ช้าแต่เสร็จ\"}}")
        .statusCode(200)
        .body("commitments[0].status", equalTo("fulfilled"));
  }

  @Test
  void a_draft_owes_nothing_yet() {
    var city = actor();
    var id = draft(city, actor());
    commit(id, city, "2039-06-30");
    overdue.sweep(LATER);
    get("/v1/agreements/" + id).body("commitments[0].status", equalTo("open"));
    post(
            Tokens.officer(SONGKHLA),
            "/v1/agreements/" + id + "/termination",
            "{\"reason\": {\"th\": \"จบ\"}}")
        .statusCode(200);
    overdue.sweep(LATER);
    get("/v1/agreements/" + id).body("commitments[0].status", equalTo("open"));
  }
}
