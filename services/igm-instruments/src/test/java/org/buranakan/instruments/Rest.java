package org.buranakan.instruments;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.buranakan.platform.testing.Tokens;

/** Calls to the service under test. */
public final class Rest {
  private Rest() {}

  public static ValidatableResponse post(String token, String path, String body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(path).then();
  }

  public static ValidatableResponse post(String token, String path) {
    return given().auth().oauth2(token).post(path).then();
  }

  public static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.analyst()).get(path).then();
  }

  public static String id(ValidatableResponse response) {
    return response.extract().path("id");
  }
}
