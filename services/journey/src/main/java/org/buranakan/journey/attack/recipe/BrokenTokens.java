package org.buranakan.journey.attack.recipe;

import java.util.List;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** What is no token, or no longer one: 400 or 401, and nothing else. */
final class BrokenTokens implements Recipe {
  @Override
  public void attack(Target target) {
    for (var service : target.services()) {
      for (var authorization : authorizations(target)) {
        if (target.hasTime()) {
          var call = Call.get(service, Target.list(service)).with("Authorization", authorization);
          var reply = target.send(call);
          if (reply.status() != 401 && reply.status() != 400 && reply.status() != 431) {
            target.find(Kind.WRONG, call + " was answered " + reply);
          }
        }
      }
    }
  }

  private static List<String> authorizations(Target target) {
    var token = target.bearer("songkhla-officer");
    var parts = token.split("\\.", -1);
    var end = parts[2];
    var at = target.random().nextInt(end.length() - 2);
    var other = end.charAt(at) == 'A' ? 'B' : 'A';
    return List.of(
        "Bearer ..",
        "Bearer .",
        "Bearer ...",
        "Bearer  x",
        "Bearer",
        "Bearer a.b.c",
        "Bearer a.b.c.d.e",
        "Bearer e30.e30.e30",
        "Bearer e30.e30.",
        "Bearer eyJhbGciOiJub25lIn0.e30.",
        "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6Ii4uLy4uL2V0Yy9wYXNzd2QifQ.e30.AAAA",
        "Bearer eyJhbGciOiJSUzI1NiIsImV4cCI6MWUyMTQ3NDgzNjQ3fQ.eyJleHAiOjFlMjE0NzQ4MzY0N30.AA",
        "Bearer " + "x".repeat(7_000),
        "Bearer " + ".".repeat(5_000),
        parts[0] + "." + parts[1] + ".",
        parts[0] + ".." + end,
        parts[0] + "." + parts[1] + "." + end.substring(0, at) + other + end.substring(at + 1),
        token + token.substring("Bearer ".length()),
        "Basic YWRtaW46YWRtaW4=",
        "Negotiate x",
        "\"\"");
  }
}
