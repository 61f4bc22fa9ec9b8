package org.buranakan.kpis.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfferTest {
  private final UUID standard = UUID.randomUUID();
  private final String code =
      "conformance-" + standard.toString().substring(standard.toString().lastIndexOf('-') + 1);

  @Test
  void an_adopted_standard_is_offered_as_a_kpi_once() {
    var cause = tell("standard.adopted", 1, "TH-60");
    Topics.tell(cause, "standard.adopted", standard, 1, "TH-60", data("TH-60"));
    tell("standard.adopted", 1, "TH-60");

    var defined =
        Topics.await(
            "indicator.defined", seen -> code.equals(seen.json().getString("indicator.code")));
    EventContract.verify(defined);
    assertThat(defined.headers()).containsEntry("ce_causationid", cause.toString());
    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .untilAsserted(
            () -> Api.get("/v1/kpi-offers?province=TH-60&status=open").body("items", hasSize(1)));
  }

  @Test
  void an_accepted_offer_becomes_a_kpi_of_the_standard() {
    tell("standard.adopted", 1, "TH-61");
    var offer = offer("TH-61");
    var acceptance = "{\"target\": 80, \"fiscalYear\": 2569}";

    Api.post(Tokens.officer("TH-40"), accept(offer), acceptance).statusCode(404);
    Api.post(Tokens.officer("TH-61"), accept(offer), "{\"target\": 80}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/fiscalYear"));
    var kpi =
        Api.post(Tokens.officer("TH-61"), accept(offer), acceptance)
            .statusCode(201)
            .body("standardId", equalTo(standard.toString()))
            .body("fiscalYear", equalTo(2026))
            .body("unit", equalTo("percent"))
            .extract()
            .<String>path("id");
    Api.post(Tokens.officer("TH-61"), accept(offer), acceptance)
        .statusCode(409)
        .body("code", equalTo("kpi-offer.not-open"));
    Api.get("/v1/kpi-offers/" + offer).body("kpiId", equalTo(kpi));
    EventContract.verify(Topics.await("kpi.defined", kpi));

    Api.reading(code, "TH-61", 2026, "101", "2026-09-30")
        .statusCode(422)
        .body("code", equalTo("reading.above-maximum"));
    Api.reading(code, "TH-61", 2026, "62.5", "2026-09-30").statusCode(201);
    EventContract.verify(Topics.await("kpi.off-track", kpi));
  }

  @Test
  void the_offer_of_a_withdrawn_standard_is_withdrawn() {
    tell("standard.adopted", 1, "TH-62");
    var offer = offer("TH-62");
    tell("standard.withdrawn", 2, "TH-62");
    Awaitility.await()
        .untilAsserted(
            () -> Api.get("/v1/kpi-offers/" + offer).body("status", equalTo("withdrawn")));
    Api.post(Tokens.officer("TH-62"), accept(offer), "{\"target\": 80, \"fiscalYear\": 2027}")
        .statusCode(409);
  }

  private static String accept(String offer) {
    return "/v1/kpi-offers/" + offer + "/acceptance";
  }

  private String offer(String province) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Api.get("/v1/kpi-offers?province=" + province)
                    .extract()
                    .<String>path("items[0].id"),
            id -> id != null);
  }

  private UUID tell(String event, long version, String province) {
    return Topics.tell(event, standard, version, province, data(province));
  }

  private String data(String province) {
    return """
    {"standard": {"id": "%s", "version": 1, "province": "%s", "status": "adopted",
      "title": {"th": "ธงเตือนภัยน้ำท่วมสามสี", "en": "Three-colour flood warning"}}}\
    """
        .formatted(standard, province);
  }
}
