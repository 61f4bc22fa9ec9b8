package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who can sign in on this machine: the systems that every installation has, and our own users. */
final class Accounts {
  private static final Pattern USER = Pattern.compile("\"username\": *\"([^\"]+)\"");
  private static final Pattern SYSTEM =
      Pattern.compile("\"serviceAccountClientId\": *\"([^\"]+)\"");

  private Accounts() {}

  /** What production imports, too. */
  static String realm() {
    return read("deploy/keycloak/buranakan-realm.json");
  }

  /** The template is no JSON before, so that nothing else can import it. */
  static String filledIn() {
    return template().replace("${password}", '"' + Local.PASSWORD + '"');
  }

  static List<String> systems() {
    return found(SYSTEM, realm());
  }

  static List<String> all() {
    return Stream.concat(found(USER, template()).stream(), systems().stream()).toList();
  }

  private static String template() {
    return read("deploy/local/accounts.json.template");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String read(String file) {
    try {
      return Files.readString(Checkout.root().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
