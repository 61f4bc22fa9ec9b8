package org.buranakan.platform.edge;

import java.util.HashMap;
import java.util.Map;

/**
 * The calls that are not answered yet, and their bodies: at most so many, and so many bytes. No
 * caller gets more than half of either, so that there is always something left for all others.
 */
final class UnderWay {
  private final int mostCalls;
  private final long mostBytes;
  private final Map<String, Load> loads = new HashMap<>();
  private Load whole = Load.NONE;

  UnderWay(int mostCalls, long mostBytes) {
    this.mostCalls = mostCalls;
    this.mostBytes = mostBytes;
  }

  private record Load(int calls, long bytes) {
    static final Load NONE = new Load(0, 0);

    Load with(int calls, long bytes) {
      return new Load(this.calls + calls, this.bytes + bytes);
    }

    boolean isWithin(int mostCalls, long mostBytes) {
      return calls <= mostCalls && bytes <= mostBytes;
    }
  }

  /** Whether there is room; then it is taken until the {@link #end}. */
  synchronized boolean begin(String caller, long bytes) {
    var all = whole.with(1, bytes);
    var own = loads.getOrDefault(caller, Load.NONE).with(1, bytes);
    if (!all.isWithin(mostCalls, mostBytes) || !own.isWithin(mostCalls / 2, mostBytes / 2)) {
      return false;
    }
    whole = all;
    loads.put(caller, own);
    return true;
  }

  synchronized void end(String caller, long bytes) {
    whole = whole.with(-1, -bytes);
    loads.compute(
        caller, (_, load) -> load == null || load.calls == 1 ? null : load.with(-1, -bytes));
  }
}
