package org.buranakan.kpis;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.buranakan.platform.testing.Tokens;

/** Calls to the service, as its callers make them. */
public final class Api {
  private Api() {}

  public static ValidatableResponse post(String token, String path, String body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(path).then();
  }

  public static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.analyst()).get(path).then();
  }

  public static ValidatableResponse delete(String token, String path) {
    return given().auth().oauth2(token).delete(path).then();
  }

  public static ValidatableResponse csv(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("text/csv; charset=utf-8")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/v1/readings/import")
        .then();
  }

  /** Defines a KPI of the province's own officer and answers its id. */
  public static String kpi(String indicator, String province, int year, String target) {
    return post(
            Tokens.officer(province),
            "/v1/kpis",
            """
            {"indicatorCode": "%s", "province": "%s", "fiscalYear": %d, "target": %s}\
            """
                .formatted(indicator, province, year, target))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Reports a figure of the province's own officer. */
  public static ValidatableResponse reading(
      String variable, String province, int year, String value, String asOf) {
    return post(
        Tokens.officer(province),
        "/v1/readings",
        """
        {"variable": "%s", "province": "%s", "year": %d, "value": %s, "asOf": "%s",
         "source": {"name": "ปภ.", "url": "https://www.disaster.go.th/"}}\
        """
            .formatted(variable, province, year, value, asOf));
  }
}
