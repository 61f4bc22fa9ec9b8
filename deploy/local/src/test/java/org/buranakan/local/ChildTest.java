package org.buranakan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  @TempDir Path temporary;

  @Test
  void a_part_that_ends_while_it_starts_tells_its_last_words() {
    var child = start("echo no luck; exit 3");
    var failure =
        assertThrows(PartFailed.class, () -> child.await(Duration.ofSeconds(10), () -> false));
    assertTrue(failure.getMessage().endsWith("\nno luck"), failure.getMessage());
  }

  @Test
  void the_next_launcher_finds_what_a_killed_one_started() {
    var child = start("sleep 60");
    var folder = new Folder(temporary);
    child.await(Duration.ofSeconds(10), () -> folder.recorded("part").isPresent());
    assertEquals(child.process(), folder.recorded("part").orElseThrow());
    child.stop("TERM", Duration.ofSeconds(10));
    assertFalse(child.alive());
    assertTrue(folder.recorded("part").isEmpty());
  }

  @Test
  void a_pid_that_was_given_to_another_process_is_not_believed() throws Exception {
    var folder = new Folder(temporary);
    folder.recordOwner("part");
    assertTrue(folder.recorded("part").isPresent());
    var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(folder.pidFile("part"), longAgo);
    assertTrue(folder.recorded("part").isEmpty());
  }

  @Test
  void a_paused_part_stands_still_with_all_its_children_and_can_be_stopped() {
    var child = start("setsid sleep 60 & wait");
    child.await(Duration.ofSeconds(10), () -> family(child).size() == 2);
    child.pause();
    child.await(Duration.ofSeconds(10), () -> states(child).equals("T T"));
    child.resume();
    child.await(Duration.ofSeconds(10), () -> states(child).equals("S S"));
    child.pause();
    child.stop("TERM", Duration.ofSeconds(10));
    assertFalse(child.alive());
  }

  /** Between its end and its burial by the parent, a process is a zombie. */
  @Test
  void what_has_ended_does_not_come_back_to_life() throws Exception {
    for (var time = 0; time < 200; time++) {
      var process = new ProcessBuilder("true").start().toHandle();
      while (Processes.alive(process)) {
        Thread.onSpinWait();
      }
      for (var look = 0; look < 50; look++) {
        assertFalse(Processes.alive(process));
      }
    }
  }

  @Test
  void a_killed_part_leaves_no_children() {
    var child = start("setsid sleep 60 & wait");
    child.await(Duration.ofSeconds(10), () -> family(child).size() == 2);
    var family = family(child);
    child.kill();
    for (var process : family) {
      assertTrue(Processes.awaitEnd(process, Duration.ofSeconds(10)));
    }
  }

  private static List<ProcessHandle> family(Child child) {
    return Stream.concat(Stream.of(child.process()), child.process().descendants()).toList();
  }

  /** As ps shows them: S sleeps, T is stopped. */
  private static String states(Child child) {
    return family(child).stream()
        .map(
            process -> {
              try {
                var ps = new ProcessBuilder("ps", "-o", "state=", "-p", "" + process.pid()).start();
                return new String(ps.getInputStream().readAllBytes(), UTF_8).strip();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .collect(Collectors.joining(" "));
  }

  private Child start(String script) {
    return Child.start(new Folder(temporary), "part", List.of("sh", "-c", script), Map.of());
  }
}
