package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The clients that openapi-generator makes of all contracts, compiled, with the programs of
 * contracts/examples/clients that use one of them.
 */
record GeneratedClients(Path folder) {
  private static final Path EXAMPLES = Contracts.FOLDER.resolve("examples/clients");
  private static final Path GENERATOR = Path.of("target/tools/openapi-generator-cli.jar");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");
  private static final String CLASSPATH = System.getProperty("java.class.path");

  static GeneratedClients in(Path folder) throws IOException {
    Npm.install(EXAMPLES);
    Files.createDirectories(folder);
    var clients = new GeneratedClients(folder.toAbsolutePath());
    clients.generate();
    clients.compileJava();
    clients.compileTypescript();
    return clients;
  }

  /** What the example says when it is run with this client. */
  Program java(String url, String token) {
    var classpath = classes("actor-registry") + System.getProperty("path.separator") + CLASSPATH;
    return Program.run(EXAMPLES, JAVA.toString(), "-cp", classpath, "Register.java", url, token);
  }

  Program typescript(String url, String token) {
    return Program.run(folder, "node", "register.js", url, token);
  }

  private void generate() throws IOException {
    var command =
        new ArrayList<>(
            List.of(JAVA.toString(), "-jar", GENERATOR.toAbsolutePath().toString(), "batch"));
    for (var service : Contracts.services("openapi")) {
      command.add(configuration("java", service, sources(service)));
      command.add(configuration("typescript", service, folder.resolve(service)));
    }
    Program.run(folder, command.toArray(String[]::new)).succeeded();
  }

  /** That of the examples, for this service. */
  private String configuration(String language, String service, Path output) throws IOException {
    var json = new ObjectMapper();
    var options = (ObjectNode) json.readTree(EXAMPLES.resolve(language + ".json").toFile());
    options.put("inputSpec", Contracts.FOLDER.resolve("openapi/" + service + ".yaml").toString());
    options.put("outputDir", output.toString());
    var file = folder.resolve(language + "-" + service + ".json");
    json.writeValue(file.toFile(), options);
    return file.toString();
  }

  private void compileJava() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    for (var service : Contracts.services("openapi")) {
      var options =
          List.of("-proc:none", "-nowarn", "-cp", CLASSPATH, "-d", classes(service).toString());
      try (var files = compiler.getStandardFileManager(null, null, null);
          var walk = Files.walk(sources(service).resolve("src/main/java"))) {
        var sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
        var units = files.getJavaFileObjectsFromPaths(sources);
        assertThat(compiler.getTask(null, files, null, options, null, units).call())
            .as(service)
            .isTrue();
      }
    }
  }

  private void compileTypescript() throws IOException {
    for (var file : List.of("register.ts", "tsconfig.json", "package.json")) {
      Files.copy(EXAMPLES.resolve(file), folder.resolve(file));
    }
    var modules = EXAMPLES.resolve("node_modules");
    Program.run(
            folder,
            modules.resolve(".bin/tsc").toString(),
            "--typeRoots",
            modules.resolve("@types").toString())
        .succeeded();
  }

  private Path sources(String service) {
    return folder.resolve("java").resolve(service);
  }

  private Path classes(String service) {
    return folder.resolve("classes").resolve(service);
  }
}
