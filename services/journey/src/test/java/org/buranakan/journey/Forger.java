package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.buranakan.local.Suite;

/**
 * Makes tokens that the realm never issued. It has a key that the realm's administrator added to
 * the realm, so that everything but the one thing that is wrong with a token is right.
 */
final class Forger {
  private final ObjectMapper json = new ObjectMapper();
  private final Suite suite;
  private final Realm realm;
  private final KeyPair keys = pair();
  private final ObjectNode claims;
  private final String keyId;
  private final String component;

  /** Copies a token that was issued to this user. */
  Forger(Suite suite, String user) throws Exception {
    this.suite = suite;
    realm = new Realm(suite.keycloak());
    claims = claims(suite.token(user));
    component = addKey();
    keyId = idOfKey();
  }

  /** What a token says. */
  static ObjectNode claims(String token) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(decoded(token.split("\\.")[1]));
  }

  /** Right in all that a service looks at. */
  String good() throws Exception {
    return with(_ -> {});
  }

  /** With other claims. */
  String with(Consumer<ObjectNode> change) throws Exception {
    var changed = claims.deepCopy();
    change.accept(changed);
    return signed(header("RS256", keyId), changed, keys.getPrivate());
  }

  /** In one role, with one province and one actor. */
  String withAuthority(String role, String province, String actor) throws Exception {
    return with(
        changed -> {
          changed.putObject("realm_access").putArray("roles").add(role);
          changed.putArray("provinces").add(province);
          changed.putArray("actors").add(actor);
        });
  }

  /** By a key that the realm does not know, under the name of one that it knows, or of none. */
  String byAStranger(String keyId) throws Exception {
    return signed(header("RS256", keyId), claims, pair().getPrivate());
  }

  String keyId() {
    return keyId;
  }

  String unsigned() {
    return head(header("none", keyId), claims) + ".";
  }

  /** With what everybody knows as the secret: the public key. */
  String signedWithThePublicKey() throws GeneralSecurityException {
    var head = head(header("HS256", keyId), claims);
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(pem("PUBLIC KEY", keys.getPublic().getEncoded()).getBytes(UTF_8), "RAW"));
    return head + "." + encoded(mac.doFinal(head.getBytes(UTF_8)));
  }

  /** Other claims under the signature of a good token. */
  String altered() throws Exception {
    var parts = good().split("\\.");
    var changed = claims.deepCopy().put("sub", "somebody else").toString();
    return parts[0] + "." + encoded(changed.getBytes(UTF_8)) + "." + parts[2];
  }

  /** Of another realm of the same server. */
  String ofAnotherRealm() {
    return realm.administratorToken();
  }

  /** The realm's administrator takes the key out of the realm. */
  void withdrawKey() throws IOException, InterruptedException {
    var now = new Realm(suite.keycloak()); // the administrator's first token lasts a minute
    assertThat(now.call("DELETE", "/components/" + component, "").statusCode()).isEqualTo(204);
  }

  /** It counts from now on, though tokens that are issued are signed with another one. */
  private String addKey() throws IOException, InterruptedException {
    var key =
        json.valueToTree(
            Map.of(
                "name", "a second key",
                "providerId", "rsa",
                "providerType", "org.keycloak.keys.KeyProvider",
                "parentId", realm.read("").path("id").asText(),
                "config",
                    Map.of(
                        "priority", List.of("-100"),
                        "enabled", List.of("true"),
                        "active", List.of("true"),
                        "algorithm", List.of("RS256"),
                        "privateKey",
                            List.of(pem("PRIVATE KEY", keys.getPrivate().getEncoded())))));
    var answer = realm.call("POST", "/components", key.toString());
    assertThat(answer.statusCode()).as(answer::body).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private String idOfKey() throws IOException, InterruptedException {
    var all = realm.read("/keys");
    for (var key : all.path("keys")) {
      if (key.path("providerId").asText().equals(component)) {
        return key.path("kid").asText();
      }
    }
    throw new AssertionError(all);
  }

  private String header(String algorithm, String keyId) {
    return json.createObjectNode()
        .put("alg", algorithm)
        .put("typ", "JWT")
        .put("kid", keyId)
        .toString();
  }

  private static String head(String header, ObjectNode claims) {
    return encoded(header.getBytes(UTF_8)) + "." + encoded(claims.toString().getBytes(UTF_8));
  }

  private static String signed(String header, ObjectNode claims, PrivateKey key)
      throws GeneralSecurityException {
    var head = head(header, claims);
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(head.getBytes(UTF_8));
    return head + "." + encoded(signature.sign());
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String what, byte[] key) {
    return "-----BEGIN %s-----\n%s\n-----END %1$s-----\n"
        .formatted(what, Base64.getMimeEncoder().encodeToString(key));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
