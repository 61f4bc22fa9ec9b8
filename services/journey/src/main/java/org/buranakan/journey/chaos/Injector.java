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

  /** Returns the part that is hit. */
  String inflict(Fault fault) {
    var part = fault.target() == Target.HOLDER ? holders.pause(fault.name()) : fault.name();
    struck.add(part);
    switch (fault.kind()) {
      case KILL -> suite.kill(part);
      case PAUSE -> suite.pause(part);
      case STOP -> suite.stop(part);
    }
    return part;
  }

  /** Returns when the part can be used again. */
  void heal(Fault fault, String part) {
    if (fault.kind() == Kind.PAUSE) {
      suite.resume(part);
    } else {
      suite.restart(part);
    }
    struck.remove(part);
  }

  /** The instances of the service that nothing happens to at the moment. */
  List<String> spared(String service) {
    return suite.instances(service).stream().filter(part -> !struck.contains(part)).toList();
  }
}
