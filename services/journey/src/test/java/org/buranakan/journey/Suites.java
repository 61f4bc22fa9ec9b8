package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.buranakan.local.Ports;
import org.buranakan.local.Suite;

/** Whole suites, each on ports and data of its own: what runs beside it is not disturbed. */
final class Suites {
  private Suites() {}

  static Suite start(String name) {
    return start(name, Map.of());
  }

  /** With more settings for its services. */
  static Suite start(String name, Map<String, String> settings) {
    var data = Path.of("target/" + name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
    var suite = new Suite(data, Ports.anyFree(), settings, System.out::println);
    suite.start();
    return suite;
  }

  static void assertTold(Suite suite, Consumer<Story> story) {
    var told = new ByteArrayOutputStream();
    var held = Demo.tell(suite, story, new PrintStream(told, true, StandardCharsets.UTF_8));
    assertThat(held).as(() -> told.toString(StandardCharsets.UTF_8)).isTrue();
  }
}
