package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two linters say of the OpenAPI files, by their own rules and by ours. */
class OpenApiToolsTest {
  private static final Path CHECKS = Contracts.FOLDER.resolve("checks");
  private static final Path RULES = Contracts.FOLDER.resolve("spectral.yaml");
  private static final List<Path> KNOWN_BAD = List.of(CHECKS.resolve("known-bad.yaml"));

  @BeforeEach
  void install() {
    Npm.install(CHECKS);
  }

  @Test
  void spectral_finds_nothing() throws IOException {
    spectral(published()).succeeded();
  }

  @Test
  void each_of_our_rules_finds_what_it_is_against() throws IOException {
    var rules = new YAMLMapper().readTree(RULES.toFile()).path("rules");
    var found = new ObjectMapper().readTree(spectral(KNOWN_BAD).output()).findValuesAsText("code");
    assertThat(rules).isNotEmpty();
    assertThat(rules.fieldNames()).toIterable().isSubsetOf(found);
  }

  @Test
  void redocly_finds_nothing() throws IOException {
    redocly(published()).succeeded();
  }

  @Test
  void redocly_finds_what_is_bad() {
    assertThat(redocly(KNOWN_BAD).exit()).isEqualTo(1);
  }

  private static List<Path> published() throws IOException {
    try (var files = Files.list(Contracts.FOLDER.resolve("openapi"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Program spectral(List<Path> files) {
    return lint(files, "spectral", "--ruleset=" + RULES, "--fail-severity=hint", "--format=json");
  }

  private static Program redocly(List<Path> files) {
    return lint(files, "redocly", "--config=" + Contracts.FOLDER.resolve("redocly.yaml"));
  }

  private static Program lint(List<Path> files, String tool, String... options) {
    var command = new ArrayList<>(List.of("node_modules/.bin/" + tool, "lint"));
    command.addAll(List.of(options));
    files.forEach(file -> command.add(file.toString()));
    var alone = Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    return Program.run(CHECKS, alone, command.toArray(String[]::new));
  }
}
