package org.buranakan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part did not come up. The message ends with what the part said last. */
public final class PartFailed extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int LINES = 30;

  PartFailed(String message, Path log) {
    super(message + ". The end of " + log + ":\n" + tail(log));
  }

  private static String tail(Path log) {
    try {
      // Not readAllLines: a log may hold bytes that are no UTF-8.
      var lines = new String(Files.readAllBytes(log), UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    } catch (IOException e) {
      return "(not readable: " + e.getMessage() + ")";
    }
  }
}
