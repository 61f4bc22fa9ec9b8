package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Management;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/**
 * Bodies that break off, or become no chunks any more, while they are read: each call has an end.
 */
final class BrokenBodies implements Recipe {
  private static final int AT_ONCE = 16;
  private static final int TIMES = 20;
  private static final int LONGEST_PAUSE = 5_000_000; // nanoseconds
  private static final int CHECKS = 50;
  private static final long BETWEEN_CHECKS = 200_000_000; // nanoseconds
  private static final int OF_BYSTANDERS = 4;

  private static final List<String> BROKEN = List.of("x\r\n", "-1\r\n", "", "0\r\n");

  @Override
  public void attack(Target target) throws IOException {
    for (var service : target.services()) {
      var sample = Sample.of(service);
      var bearer = target.bearer(sample.user());
      var begun = sample.begun(bearer, "Transfer-Encoding: chunked") + "1\r\n{\r\n";
      for (var time = 0; time < TIMES && target.hasTime(); time++) {
        breakOff(target, service, begun);
      }
      requireAnEnd(target, service);
    }
  }

  private static void breakOff(Target target, String service, String begun) {
    var wires = new ArrayList<Wire>();
    try {
      for (var i = 0; i < AT_ONCE; i++) {
        var wire = target.connect(service);
        wires.add(wire);
        wire.send(begun);
        target.count(0);
      }
      for (var wire : wires) {
        LockSupport.parkNanos(target.random().nextInt(LONGEST_PAUSE));
        wire.send(BROKEN.get(target.random().nextInt(BROKEN.size())));
        wire.close();
      }
    } catch (IOException cut) {
      // The service ended it first, as it may.
    } finally {
      wires.forEach(Wire::close);
    }
  }

  private static void requireAnEnd(Target target, String service) throws IOException {
    var management = new Management(target.suite());
    for (var check = 0; check < CHECKS; check++) {
      if (underWay(management.metrics(service)) <= OF_BYSTANDERS) {
        return;
      }
      LockSupport.parkNanos(BETWEEN_CHECKS);
    }
    target.find(Kind.WRONG, service + ": calls that broke off never ended");
  }

  private static double underWay(String metrics) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("buranakan_calls_underway "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
        .findFirst()
        .orElseThrow();
  }
}
