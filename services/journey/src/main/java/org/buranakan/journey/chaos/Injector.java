package org.buranakan.journey.chaos;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.buranakan.journey.chaos.Fault.Kind;
import org.buranakan.journey.chaos.Fault.Target;
import org.buranakan.local.Suite;

/** Makes faults happen, and ends them. */
final class Injector {
  private final Suite suite;
  private final RelayHolder holders;
  private final Set<String> struck = ConcurrentHashMap.newKeySet();

  Injector(Suite suite) {
    this.suite = suite;
    this.holders = new RelayHolder(suite);
  }

  /** The part that a fault hits, and how it was found. */
  record Hit(Fault fault, String part, String how) {
    @Override
    public String toString() {
      return part + how;
    }
  }

  Hit inflict(Fault fault) {
    var hit = fault.target() == Target.HOLDER ? caught(fault) : new Hit(fault, fault.name(), "");
    struck.add(hit.part());
    switch (fault.kind()) {
      case KILL -> suite.kill(hit.part());
      case PAUSE -> suite.pause(hit.part());
      case STOP -> suite.stop(hit.part());
    }
    return hit;
  }

  private Hit caught(Fault fault) {
    var caught = holders.pause(fault.name());
    return new Hit(fault, caught.part(), caught.inBatch() ? " in a batch" : " between batches");
  }

  /** Returns when the part can be used again. */
  void heal(Hit hit) {
    if (hit.fault().kind() == Kind.PAUSE) {
      suite.resume(hit.part());
    } else {
      suite.restart(hit.part());
    }
    struck.remove(hit.part());
  }

  /** The instances of the service that nothing happens to at the moment. */
  List<String> spared(String service) {
    return suite.instances(service).stream().filter(part -> !struck.contains(part)).toList();
  }
}
