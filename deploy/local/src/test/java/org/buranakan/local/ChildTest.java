package org.buranakan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  private Child start(String script) {
    return Child.start(new Folder(temporary), "part", List.of("sh", "-c", script), Map.of());
  }
}
