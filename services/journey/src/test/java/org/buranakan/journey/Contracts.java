package org.buranakan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What integrators read. */
public final class Contracts {
  public static final Path FOLDER = Path.of("../../contracts").toAbsolutePath().normalize();
  private static final String BASE = "https://buranakan.org/contracts/";

  private Contracts() {}

  static JsonNode asyncapi() {
    return yaml("asyncapi.yaml");
  }

  /** Of a service, or of {@code released/} and a service. */
  public static JsonNode openApi(String name) {
    return yaml("openapi/" + name + ".yaml");
  }

  /** Those that have a file in this folder of OpenAPI files. */
  public static List<String> services(String folder) {
    try (var files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With which requests may be refused. */
  static Set<String> problemCodes() {
    try {
      var file = new ObjectMapper().readTree(FOLDER.resolve("problems.json").toFile());
      return Set.copyOf(file.findValuesAsText("code"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode yaml(String file) {
    try {
      return new YAMLMapper().readTree(FOLDER.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of each published event. */
  static List<Path> examples() {
    try (var files = Files.walk(FOLDER.resolve("events"))) {
      return files.filter(file -> file.toString().endsWith(".example.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Such as {@code agreement.signed}. */
  static String event(Path example) {
    return example.getParent().getFileName()
        + "."
        + example.getFileName().toString().replace(".example.json", "");
  }

  /** The address under which integrators know the event's schema. */
  static String schemaId(String event) {
    return BASE + "events/" + event.replace('.', '/') + ".schema.json";
  }

  /** What stands under such an address; nothing if it is not ours. */
  static @Nullable String published(String address) {
    try {
      return address.startsWith(BASE)
          ? Files.readString(FOLDER.resolve(address.substring(BASE.length())))
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(address + " is referred to but not published", e);
    }
  }

  static JsonNode schema(String address) {
    try {
      return new ObjectMapper().readTree(published(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
