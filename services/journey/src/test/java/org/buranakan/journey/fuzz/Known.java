package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buranakan.journey.Api;

/** What there is in the running suite, so that requests reach more than a 404. */
final class Known {
  private static final Pattern PLACE = Pattern.compile("/([a-z-]+)/\\{(\\w+)}");

  private final Map<String, List<String>> ids = new HashMap<>();
  private final Random random;

  Known(Random random) {
    this.random = random;
  }

  /** Looks at all lists that a ministry may read. */
  void read(Api api, Contract contract) {
    read(api, contract, (collection, item) -> true);
  }

  /** The same, but remembers only some. */
  void read(Api api, Contract contract, BiPredicate<String, JsonNode> some) {
    for (var operation : contract.operations()) {
      var path = operation.path();
      if (operation.verb().equals("get") && path.lastIndexOf('/') == "/v1".length()) {
        var items = api.get("ministry", contract.service, path + "?limit=50").body().path("items");
        var found = new ArrayList<String>();
        var collection = path.substring("/v1/".length());
        for (var item : items) {
          if (some.test(collection, item)) {
            found.add(id(item));
          }
        }
        ids.put(collection, found);
      }
    }
  }

  private static String id(JsonNode item) {
    return item.path("id").asText(item.path("code").asText());
  }

  /** Of something that a field with this name may refer to, such as {@code actorId}. */
  String of(String name) {
    return any(name.replaceFirst("Ids?$", "") + "s");
  }

  private String any(String collection) {
    var known = ids.getOrDefault(collection, List.of());
    return known.isEmpty()
        ? new UUID(random.nextLong(), random.nextLong()).toString()
        : known.get(random.nextInt(known.size()));
  }

  /** The path of something that there is. */
  String path(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(
            found -> {
              var collection = found.group(1);
              var id = ids.containsKey(collection) ? any(collection) : of(found.group(2));
              return Matcher.quoteReplacement("/" + collection + "/" + id);
            });
  }
}
