package org.buranakan.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** deploy/rebuild SERVICE...: makes a service's replicas anew from the topics. */
final class Rebuild {
  private Rebuild() {}

  public static void main(String[] args) {
    var folder = new Folder(Local.data());
    var suite = new Suite(folder.path(), Ports.saved(folder), Up::say);
    if (args.length == 0 || !suite.services().containsAll(List.of(args))) {
      fail(
          "Usage: deploy/rebuild SERVICE...\nThe services: " + String.join(", ", suite.services()));
    }
    try {
      for (var service : args) {
        rebuild(suite, service);
      }
    } catch (UncheckedIOException e) {
      fail("The suite doesn't answer: is it running? deploy/up starts it.");
    }
  }

  private static void rebuild(Suite suite, String service) {
    var request =
        Web.to(suite.url(service) + "/v1/admin/replicas/rebuild")
            .timeout(Duration.ofHours(4))
            .header("Authorization", "Bearer " + suite.token("administrator"));
    var answer = Web.send("POST", request, "application/json", "");
    Up.say(service + " " + answer.body());
    if (answer.statusCode() != 200) {
      fail(service + " answered " + answer.statusCode());
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
