package org.buranakan.journey.problems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.buranakan.journey.problems.SourceProblems.Sentence;

/** Brings together what sources, messages and contracts say of each code. */
final class ProblemCodes {
  private ProblemCodes() {}

  /** As it is published. */
  static JsonNode of(Path services, List<Mention> mentions) {
    var problems = SourceProblems.in(services).sentences();
    addConstraints(problems, services.resolve("platform/src/main/resources"));
    var published = new ArrayList<Published>();
    problems.forEach((code, said) -> published.add(published(code, said, mentions)));
    return new ObjectMapper().valueToTree(Map.of("problems", published));
  }

  /** With which statuses, and by which operations where only some may answer so. */
  private record Published(
      String code, List<Integer> statuses, SortedSet<Sentence> details, List<String> operations) {}

  private static Published published(
      String code, SortedSet<Sentence> said, List<Mention> mentions) {
    var its = mentions.stream().filter(mention -> mention.covers(code)).toList();
    var operations = its.stream().map(Mention::operation).filter(it -> !it.isEmpty());
    return new Published(
        code,
        its.stream().map(Mention::status).distinct().sorted().toList(),
        said,
        operations.distinct().sorted().toList());
  }

  /** A constraint that a value breaks is named by its annotation. */
  private static void addConstraints(SortedMap<String, SortedSet<Sentence>> to, Path resources) {
    var thai = messages(resources.resolve("ValidationMessages_th.properties"));
    var english = messages(resources.resolve("ValidationMessages.properties"));
    for (var key : thai.stringPropertyNames()) {
      var constraint = key.replaceAll(".*\\.([A-Za-z]+)\\.message", "$1");
      var code =
          "invalid." + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
      to.computeIfAbsent(code, _ -> new TreeSet<>())
          .add(new Sentence(filled(thai, key), filled(english, key)));
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
