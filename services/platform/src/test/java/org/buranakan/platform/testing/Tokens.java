package org.buranakan.platform.testing;

import static org.buranakan.platform.caller.Role.ADMINISTRATOR;
import static org.buranakan.platform.caller.Role.ANALYST;
import static org.buranakan.platform.caller.Role.AUDITOR;
import static org.buranakan.platform.caller.Role.DATA_PROTECTION_OFFICER;
import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.buranakan.platform.text.Province;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as Keycloak issues them, signed with a key of the test run. */
public final class Tokens {
  private static final KeyPair KEYS = keys();
  private static final List<String> PROVINCES =
      Province.all().stream().map(Province::code).toList();

  private Tokens() {}

  public static String officer(String... provinces) {
    return token(PROVINCE_OFFICER, List.of(provinces), List.of());
  }

  public static String facilitator(String... provinces) {
    return token(FACILITATOR, List.of(provinces), List.of());
  }

  /** In all provinces: what bounds it is the actor. */
  public static String representative(UUID... actors) {
    return token(REPRESENTATIVE, PROVINCES, List.of(actors));
  }

  /** Of a person who signed in so long ago, by these means. */
  public static String representative(UUID actor, String acr, Duration ago) {
    return claims("representative", REPRESENTATIVE, PROVINCES, List.of(actor), Duration.ofHours(1))
        .claim("acr", acr)
        .claim("auth_time", Instant.now().minus(ago).getEpochSecond())
        .sign(KEYS.getPrivate());
  }

  /** In none, for actors of the whole country. */
  public static String nationalRepresentative(UUID... actors) {
    return token(REPRESENTATIVE, List.of(), List.of(actors));
  }

  public static String ministry() {
    return token(MINISTRY, List.of(), List.of());
  }

  public static String analyst() {
    return token(ANALYST, List.of(), List.of());
  }

  public static String dataProtectionOfficer() {
    return token(DATA_PROTECTION_OFFICER, List.of(), List.of());
  }

  public static String administrator() {
    return token(ADMINISTRATOR, List.of(), List.of());
  }

  public static String auditor() {
    return token(AUDITOR, List.of(), List.of());
  }

  /** One that ends then, or has ended. */
  public static String administrator(Duration lifespan) {
    return token("administrator", ADMINISTRATOR, List.of(), List.of(), lifespan);
  }

  static String publicKey() {
    return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
  }

  /** Of a certain account. */
  public static String as(String subject, String role) {
    return token(subject, role, PROVINCES, List.of());
  }

  private static String token(String role, List<String> provinces, List<UUID> actors) {
    return token(role + "-of-the-test", role, provinces, actors);
  }

  private static String token(
      String subject, String role, List<String> provinces, List<UUID> actors) {
    return token(subject, role, provinces, actors, Duration.ofHours(1));
  }

  private static String token(
      String subject, String role, List<String> provinces, List<UUID> actors, Duration lifespan) {
    return claims(subject, role, provinces, actors, lifespan).sign(KEYS.getPrivate());
  }

  private static JwtClaimsBuilder claims(
      String subject, String role, List<String> provinces, List<UUID> actors, Duration lifespan) {
    return Jwt.claims()
        .subject(subject)
        .audience(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
        .issuer("urn:test")
        .expiresIn(lifespan)
        .claim("azp", "tests")
        .claim("realm_access", Map.of("roles", List.of(role)))
        .claim("provinces", provinces)
        .claim("actors", actors.stream().map(UUID::toString).toList());
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
