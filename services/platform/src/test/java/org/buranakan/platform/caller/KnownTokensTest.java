package org.buranakan.platform.caller;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class KnownTokensTest {
  @Test
  void a_token_that_was_good_ends_when_it_says() {
    var token = Tokens.administrator(Duration.ofSeconds(3));
    assertStatus(token, 200);
    assertStatus(token, 200);
    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertStatus(token, 401));
  }

  @Test
  void a_known_token_opens_no_door_for_another() {
    assertStatus(Tokens.administrator(), 200);
    assertStatus(Tokens.administrator(), 200);
    assertStatus(Tokens.analyst(), 403);
    assertStatus(Tokens.administrator() + "x", 401);
    assertStatus(Tokens.administrator(Duration.ofMinutes(-1)), 401);
    given().get("/v1/admin/parked-events").then().statusCode(401);
  }

  private static void assertStatus(String token, int status) {
    given().auth().oauth2(token).get("/v1/admin/parked-events").then().statusCode(status);
  }
}
