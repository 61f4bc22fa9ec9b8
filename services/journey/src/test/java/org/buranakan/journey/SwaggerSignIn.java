package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a browser does while somebody signs in at a service's Swagger UI: code flow with PKCE. */
final class SwaggerSignIn {
  private static final String CLIENT = "swagger-ui";
  private static final Pattern SCOPES = Pattern.compile("scopes: '([^']+)'");
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final Browser browser;
  private final ObjectMapper json = new ObjectMapper();
  private final String service;
  private final String redirect;
  private String scope = "";

  /** At this address of its management. */
  SwaggerSignIn(String service) {
    this.service = service;
    this.browser = new Browser(service);
    this.redirect = service + "/q/swagger-ui/oauth2-redirect.html";
  }

  /** The token that the page gets. */
  String token(String user, String password) throws IOException, InterruptedException {
    var page = browser.get(service + "/q/swagger-ui/").body();
    assertThat(page)
        .contains("clientId: '" + CLIENT + "'", "usePkceWithAuthorizationCodeGrant: true");
    var scopes = SCOPES.matcher(page);
    assertThat(scopes.find()).as(page).isTrue();
    scope = scopes.group(1);
    assertThat(browser.get(redirect).statusCode()).isEqualTo(200);
    var realm = read(browser.get(server()));
    var verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    var code = signedIn(realm, Browser.challenge(verifier), user, password);
    assertThat(exchanged(realm, code, "x".repeat(43)).has("access_token")).isFalse();

    code = signedIn(realm, Browser.challenge(verifier), user, password);
    return exchanged(realm, code, verifier).path("access_token").asText();
  }

  /** Where the running service's contract says that callers sign in. */
  private String server() throws IOException, InterruptedException {
    return read(browser.get(service + "/q/openapi?format=json"))
        .at("/components/securitySchemes/keycloak/openIdConnectUrl")
        .asText();
  }

  /** Where that contract says that the API is. */
  String api() throws IOException, InterruptedException {
    return read(browser.get(service + "/q/openapi?format=json")).at("/servers/0/url").asText();
  }

  /** Whether the page is answered, and may read the answer: its browser asks first. */
  boolean mayCall(String url, String token) throws IOException, InterruptedException {
    var asked =
        browser.send(
            HttpRequest.newBuilder(URI.create(url))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization"));
    var answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
    return asked.headers().firstValue("Access-Control-Allow-Headers").isPresent()
        && answer.statusCode() == 200
        && answer
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .filter(service::equals)
            .isPresent();
  }

  private String signedIn(JsonNode realm, String challenge, String user, String password)
      throws IOException, InterruptedException {
    var asked =
        Map.of(
            "response_type",
            "code",
            "client_id",
            CLIENT,
            "redirect_uri",
            redirect,
            "scope",
            scope,
            "code_challenge",
            challenge,
            "code_challenge_method",
            "S256");
    var answer =
        browser.get(realm.path("authorization_endpoint").asText() + "?" + Browser.form(asked));
    var login = FORM.matcher(answer.body());
    if (login.find()) { // the second time the realm knows who it is
      answer =
          browser.post(
              login.group(1).replace("&amp;", "&"), Map.of("username", user, "password", password));
    }
    var location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(redirect);
    var code = CODE.matcher(location);
    assertThat(code.find()).as(location).isTrue();
    return code.group(1);
  }

  private JsonNode exchanged(JsonNode realm, String code, String verifier)
      throws IOException, InterruptedException {
    return read(
        browser.post(
            realm.path("token_endpoint").asText(),
            Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "code", code,
                "redirect_uri", redirect,
                "code_verifier", verifier)));
  }

  /** What the page could not read, if the server did not say that this page may. */
  private JsonNode read(HttpResponse<String> answer) throws IOException {
    if (!answer.uri().toString().startsWith(service)) {
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    }
    return json.readTree(answer.body());
  }
}
