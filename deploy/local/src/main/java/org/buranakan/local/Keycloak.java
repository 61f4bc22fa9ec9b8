package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The real Keycloak with the realm of production, and on top the users of this machine. */
public final class Keycloak extends Part {
  private static final String REALM = "buranakan";
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern USER = Pattern.compile("\"username\": *\"([^\"]+)\"");

  private final Postgres postgres;

  Keycloak(Folder folder, int port, Postgres postgres) {
    super(folder, "keycloak", port);
    this.postgres = postgres;
  }

  public String url() {
    return "http://localhost:" + port();
  }

  public String issuer() {
    return url() + "/realms/" + REALM;
  }

  /** A home of its own around the programs that all suites share: Keycloak writes into its home. */
  @Override
  protected void prepare() {
    try {
      var programs = Checkout.require(Checkout.built("keycloak"));
      Files.createDirectories(home().resolve("data/import"));
      for (var shared : List.of("lib", "providers", "themes", "conf")) {
        var link = home().resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, programs.resolve(shared));
      }
      var realm = "buranakan-realm.json";
      Files.copy(
          configuration(realm),
          home().resolve("data/import").resolve(realm),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path home() {
    return folder.of("keycloak");
  }

  private static Path configuration(String file) {
    return Checkout.root().resolve("deploy/keycloak").resolve(file);
  }

  /** What kc.sh does. */
  @Override
  protected List<String> command() {
    return Jvm.brief(
        "-Xmx384m",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-Duser.language=en",
        "-Dkc.home.dir=" + home(),
        "-Djboss.server.config.dir=" + home().resolve("conf"),
        "-cp",
        home().resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
        "start",
        "--optimized",
        "--import-realm");
  }

  @Override
  protected Map<String, String> environment() {
    return Map.of(
        "KC_DB_URL",
        postgres.jdbcUrl("keycloak"),
        "KC_DB_USERNAME",
        "keycloak",
        "KC_DB_PASSWORD",
        Local.PASSWORD,
        "KC_CACHE",
        "local",
        "KC_HTTP_ENABLED",
        "true",
        "KC_HTTP_HOST",
        "127.0.0.1",
        "KC_HTTP_PORT",
        Integer.toString(port()),
        "KC_HOSTNAME",
        url(),
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        Local.PASSWORD);
  }

  @Override
  protected boolean ready() {
    return Web.isOk(issuer());
  }

  /** Adds the local users and clients; those that are there already stay as they are. */
  @Override
  protected void equip() {
    try {
      var local = Files.readString(configuration("local.json"));
      var url = url() + "/admin/realms/" + REALM + "/partialImport";
      var request = Web.to(url).header("Authorization", "Bearer " + administratorToken());
      var answer =
          Web.post(request, "application/json", local.replace("${password}", Local.PASSWORD));
      if (answer.statusCode() != 200) {
        throw new PartFailed("Keycloak refused the local users: " + answer.body(), log());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> localUsers() {
    try {
      var local = Files.readString(configuration("local.json"));
      return USER.matcher(local).results().map(found -> found.group(1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An access token of a local user. */
  public String token(String user) {
    return token(REALM, "buranakan-local", user);
  }

  /** Of who may change realms. */
  public String administratorToken() {
    return token("master", "admin-cli", "admin");
  }

  private String token(String realm, String client, String user) {
    var answer = signIn(realm, client, user);
    // After its database was killed, Keycloak learns of its dead connections one by one.
    for (var tries = 1; answer.statusCode() >= 500 && tries < 30; tries++) {
      answer = signIn(realm, client, user);
    }
    var token = TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new IllegalArgumentException("Keycloak gives " + user + " no token: " + answer.body());
    }
    return token.group(1);
  }

  private HttpResponse<String> signIn(String realm, String client, String user) {
    return Web.post(
        Web.to(url() + "/realms/" + realm + "/protocol/openid-connect/token"),
        "application/x-www-form-urlencoded",
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(client, user, Local.PASSWORD));
  }
}
