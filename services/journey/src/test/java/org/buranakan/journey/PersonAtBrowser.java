package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.buranakan.local.Local;
import org.buranakan.local.Suite;

/** A person who signs in at the realm, and has an app that makes one-time codes. */
final class PersonAtBrowser {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern SECRET =
      Pattern.compile("name=\"totpSecret\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final int MOST_PAGES = 10;

  private final String realm;
  private final String page;
  private final String user;
  private final List<String> asked = new ArrayList<>();
  private final String origin;
  private Browser browser;
  private String secret = "";
  private long lastCode;

  PersonAtBrowser(Suite suite, String user) {
    this.realm = suite.keycloak().issuer() + "/protocol/openid-connect";
    this.origin = suite.management("agreements");
    this.page = origin + "/q/swagger-ui/oauth2-redirect.html";
    this.browser = new Browser(origin);
    this.user = user;
  }

  /** What the realm has asked for at the last sign-in: password, set-up, code. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  void closeBrowser() {
    browser = new Browser(origin);
  }

  /** Signs in, in the way that is asked for, and returns what the access token says. */
  ObjectNode signIn(Map<String, String> more) throws Exception {
    return Forger.claims(token(more));
  }

  String token(Map<String, String> more) throws Exception {
    asked.clear();
    var verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    var fields =
        new HashMap<>(
            Map.of(
                "response_type", "code",
                "client_id", "swagger-ui",
                "redirect_uri", page,
                "scope", "openid agreements",
                "code_challenge_method", "S256",
                "code_challenge", Browser.challenge(verifier)));
    fields.putAll(more);
    var answer = browser.get(realm + "/auth?" + Browser.form(fields));
    for (var pages = 0; pages < MOST_PAGES; pages++) {
      var location = answer.headers().firstValue("Location").orElse("");
      if (location.startsWith(page)) {
        return exchanged(found(CODE, location), verifier);
      }
      answer = location.isEmpty() ? fillIn(answer.body()) : browser.get(location);
    }
    throw new AssertionError("no end of questions: " + asked + answer.body());
  }

  private HttpResponse<String> fillIn(String html) throws Exception {
    var action = found(FORM, html).replace("&amp;", "&");
    if (html.contains("name=\"password\"")) {
      asked.add("password");
      return browser.post(action, Map.of("username", user, "password", Local.PASSWORD));
    }
    if (html.contains("name=\"totpSecret\"")) {
      asked.add("set-up");
      secret = found(SECRET, html);
      return browser.post(action, Map.of("totp", code(), "totpSecret", secret, "userLabel", "app"));
    }
    assertThat(html).contains("name=\"otp\"");
    asked.add("code");
    return browser.post(action, Map.of("otp", code()));
  }

  /** TOTP (RFC 6238). No code counts twice; the next one counts already. */
  private String code() throws GeneralSecurityException {
    lastCode = Math.max(System.currentTimeMillis() / 30_000, lastCode + 1);
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "RAW"));
    var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(lastCode).array()));
    var number = hash.getInt(hash.get(hash.capacity() - 1) & 0xf) & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }

  private String exchanged(String code, String verifier) throws Exception {
    var answer =
        browser.post(
            realm + "/token",
            Map.of(
                "grant_type", "authorization_code",
                "client_id", "swagger-ui",
                "code", code,
                "redirect_uri", page,
                "code_verifier", verifier));
    return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
