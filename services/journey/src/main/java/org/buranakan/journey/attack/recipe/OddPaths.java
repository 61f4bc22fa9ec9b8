package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.buranakan.journey.attack.aim.AccessLog;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/** Other ways to write a path: what is served stands in the log, or it is refused. */
final class OddPaths implements Recipe {
  private static final String USER = "songkhla-officer";

  @Override
  public void attack(Target target) throws IOException, InterruptedException {
    for (var service : target.services()) {
      var served = new TreeMap<String, String>();
      for (var path : odd(Target.list(service).substring(1))) {
        if (target.hasTime()) {
          send(target, service, path, served);
        }
      }
      requireLogged(target, service, served);
    }
  }

  /** By its trace, each is found again. */
  private static void send(Target target, String service, String path, Map<String, String> served)
      throws IOException {
    var trace = new byte[16];
    target.random().nextBytes(trace);
    var id = HexFormat.of().formatHex(trace);
    var request =
        """
        GET %s HTTP/1.1\r
        Host: localhost\r
        Authorization: %s\r
        traceparent: 00-%s-00f067aa0ba902b7-01\r
        Connection: close\r
        \r
        """
            .formatted(path, target.bearer(USER), id);
    var statuses = Wire.statuses(target.sendRaw(service, request));
    if (statuses.stream().anyMatch(it -> it < 400)) {
      served.put(id, path);
    }
  }

  private static void requireLogged(Target target, String service, Map<String, String> served)
      throws IOException, InterruptedException {
    var unlogged = new AccessLog(target.suite(), service).without(served.keySet());
    for (var trace : unlogged) {
      target.find(Kind.UNLOGGED, service + " served GET " + served.get(trace));
    }
  }

  private static List<String> odd(String path) {
    var odd = new ArrayList<String>();
    odd.add("/" + path); // must be found in the log: else the log is not looked at
    for (var written :
        List.of("//%s", "///%s", "/./%s", "/x/../%s", "/%%2e/%s", "/x/%%2e%%2e/%s", "/;/%s")) {
      odd.add(written.formatted(path));
    }
    odd.add("/" + path.replace("v1", "%76%31"));
    odd.add("/" + path.replace("v1", "v%31"));
    odd.add("/" + path.replace("v1", "v1;x=1"));
    odd.add("/" + path.replace("v1/", "v1//"));
    odd.add("/" + path.replace("v1/", "v1/./"));
    odd.add("/" + path.replace("v1/", "v1%2f"));
    odd.add("/" + path.replace("v1/", "v1\\"));
    odd.add("/" + path.replace("v1/", "v1/x/../"));
    odd.add("/" + path + "/");
    odd.add("/" + path + ";x=1");
    odd.add("/" + path + "%00");
    odd.add("/" + path + "%20");
    odd.add("/" + path + ".json");
    odd.add("/" + path.toUpperCase(Locale.ROOT));
    odd.add("http://example.org/" + path);
    odd.add("/" + path + "#x");
    var last = path.length() - 1;
    odd.add("/" + path.substring(0, last) + "%%%02x".formatted((int) path.charAt(last)));
    return odd;
  }
}
