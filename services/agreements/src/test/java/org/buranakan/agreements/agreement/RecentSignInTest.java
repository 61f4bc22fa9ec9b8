package org.buranakan.agreements.agreement;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.buranakan.agreements.Story;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** As in production, where whoever signs has signed in a short while ago, with a second factor. */
@QuarkusTest
@TestProfile(RecentSignInTest.Demanding.class)
@QuarkusTestResource(RealParts.class)
class RecentSignInTest {
  public static class Demanding implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("buranakan.signing.acr", "second-factor", "buranakan.signing.max-age", "5m");
    }
  }

  @Test
  void whoever_signs_has_signed_in_a_short_while_ago_with_a_second_factor() {
    var actor = Story.actor();
    var other = Story.actor();
    var agreement = Story.draft(actor, other);
    var hash = Story.open(agreement);
    var path = "/v1/agreements/" + agreement + "/signatures";
    var seal = "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(actor, hash);
    for (var token :
        new String[] {
          Tokens.representative(actor),
          Tokens.representative(actor, "password", Duration.ofMinutes(1)),
          Tokens.representative(actor, "second-factor", Duration.ofMinutes(6))
        }) {
      Story.post(token, path, seal)
          .statusCode(401)
          .body("code", equalTo("caller.sign-in-not-recent"))
          .header(
              "WWW-Authenticate",
              allOf(
                  containsString("error=\"insufficient_user_authentication\""),
                  containsString("acr_values=\"second-factor\""),
                  containsString("max_age=\"300\"")));
    }
    Story.post(Tokens.representative(actor, "second-factor", Duration.ofMinutes(1)), path, seal)
        .statusCode(200);
  }
}
