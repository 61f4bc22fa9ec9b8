package org.buranakan.platform.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seals as they were kept outside of the database: their hashes by service and number. */
record Anchors(Map<String, TreeMap<Long, String>> hashes) {
  /** As {@link AuditSeal#toString} writes it, in whatever line: of a log, or of a verification. */
  private static final Pattern SEAL =
      Pattern.compile("seal ([0-9]{1,18}) of ([a-z][a-z-]*): ([0-9a-f]{64})");

  static Anchors none() {
    return new Anchors(new TreeMap<>());
  }

  /** Tells of those that contradict each other: what they seal was written twice. */
  static Anchors in(Path file, Consumer<String> findings) throws IOException {
    var anchors = none();
    try (var lines = Files.lines(file, ISO_8859_1)) { // whatever else stands there
      lines
          .map(SEAL::matcher)
          .filter(Matcher::find)
          .forEach(
              seal ->
                  anchors.add(
                      seal.group(2), Long.parseLong(seal.group(1)), seal.group(3), findings));
    }
    return anchors;
  }

  private void add(String service, long number, String hash, Consumer<String> findings) {
    var before = hashes.computeIfAbsent(service, _ -> new TreeMap<>()).putIfAbsent(number, hash);
    if (before != null && !before.equals(hash)) {
      findings.accept(
          "two seals %d of %s were kept as anchors: %s, %s"
              .formatted(number, service, before, hash));
    }
  }

  TreeMap<Long, String> of(String service) {
    return hashes.getOrDefault(service, new TreeMap<>());
  }
}
