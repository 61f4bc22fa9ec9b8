package org.buranakan.journey.problems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings together what rule books, messages and contracts say of each code. */
final class ProblemCodes {
  private ProblemCodes() {}

  /** All codes, as they are published. */
  static JsonNode of(Path services, List<BookedRule> rules, List<Mention> mentions) {
    var byCode = new TreeMap<String, Published>();
    for (var rule : rules) {
      byCode.computeIfAbsent(rule.code(), Published::new).add(rule);
    }
    addConstraints(byCode, services.resolve("platform/src/main/resources"));
    byCode.values().forEach(published -> published.addOperations(mentions));
    return new ObjectMapper().valueToTree(Map.of("problems", byCode.values()));
  }

  /**
   * What is published of a code.
   *
   * @param statuses the statuses with which it refuses; empty if it refuses nothing
   * @param bases what its rules rest on
   * @param operations the operations that may answer so, where only some may
   */
  private record Published(
      String code,
      SortedSet<Integer> statuses,
      SortedSet<Sentence> details,
      SortedSet<Sentence> bases,
      SortedSet<String> operations) {
    Published(String code) {
      this(code, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(BookedRule rule) {
      details.add(rule.text());
      if (rule.status() > 0) {
        statuses.add(rule.status());
      }
      if (rule.basis() != null) {
        bases.add(rule.basis());
      }
    }

    void addOperations(List<Mention> mentions) {
      mentions.stream()
          .filter(mention -> mention.covers(code) && !mention.operation().isEmpty())
          .forEach(mention -> operations.add(mention.operation()));
    }
  }

  /** A constraint that a value breaks is named by its annotation. */
  private static void addConstraints(SortedMap<String, Published> to, Path resources) {
    var thai = messages(resources.resolve("ValidationMessages_th.properties"));
    var english = messages(resources.resolve("ValidationMessages.properties"));
    for (var key : thai.stringPropertyNames()) {
      var constraint = key.replaceAll(".*\\.([A-Za-z]+)\\.message", "$1");
      var code =
          "invalid." + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
      var text = new Sentence(filled(thai, key), filled(english, key));
      to.computeIfAbsent(code, Published::new).add(new BookedRule(key, code, 400, text, null));
    }
  }

  private static String filled(Properties messages, String key) {
    return messages.getProperty(key).replaceAll("\\{[a-z]+}", "…");
  }

  private static Properties messages(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      var messages = new Properties();
      messages.load(reader);
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
