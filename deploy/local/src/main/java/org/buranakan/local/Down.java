package org.buranakan.local;

import java.time.Duration;

/** deploy/down: stops what deploy/up started from this checkout, and nothing else. */
final class Down {
  private Down() {}

  public static void main(String[] args) {
    var folder = new Folder(Local.data());
    // A launcher in the foreground stops its parts itself when it is asked to end.
    folder
        .recorded(Up.LAUNCHER)
        .ifPresent(launcher -> Processes.stop(launcher, "TERM", Duration.ofMinutes(2)));
    try (var suite = new Suite(folder.path(), Ports.saved(folder), Up::say)) {
      suite.adopt();
    }
    Up.say("Nothing runs. The data stays in " + folder.path());
  }
}
