package org.buranakan.platform.edge;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are under way, their bodies and long answers: at most so many, and so many bytes.
 * No caller gets more than half of either, so that there is always something left for all others.
 *
 * <p>A caller is an account whose token was found good: what a stranger sends can be in anybody's
 * name, and all that comes through a gateway is from the gateway's address. So strangers have one
 * half together, and so have those of whom it is not known yet who they are.
 */
final class UnderWay {
  private static final String NOT_KNOWN_YET = "(not known yet)";
  private static final String STRANGERS = "(strangers)";

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

  /** The place of a call, if there is room; null where it isn't known yet who calls. */
  synchronized @Nullable Place begin(@Nullable String caller, long bytes) {
    var owner = caller == null ? NOT_KNOWN_YET : caller;
    return takes(owner, 1, bytes) ? new Place(owner, bytes) : null;
  }

  private boolean takes(String caller, int calls, long bytes) {
    var all = whole.with(calls, bytes);
    var own = loads.getOrDefault(caller, Load.NONE).with(calls, bytes);
    if (!all.isWithin(mostCalls, mostBytes) || !own.isWithin(mostCalls / 2, mostBytes / 2)) {
      return false;
    }
    whole = all;
    loads.put(caller, own);
    return true;
  }

  private void giveBack(String caller, long bytes) {
    whole = whole.with(-1, -bytes);
    loads.compute(
        caller, (_, load) -> load == null || load.calls == 1 ? null : load.with(-1, -bytes));
  }

  synchronized int calls() {
    return whole.calls;
  }

  synchronized long bytes() {
    return whole.bytes;
  }

  /** It is given back when the answer has ended and nobody works on the call any more. */
  final class Place {
    private long bytes;
    private String caller;
    private Seats.@Nullable Seat seat;
    private boolean isAnswered;
    private boolean isWorkedOn;

    private Place(String caller, long bytes) {
      this.caller = caller;
      this.bytes = bytes;
    }

    /** Whether somebody still waits for the answer. Then there has to be a {@link #workDone}. */
    boolean workBegins() {
      synchronized (UnderWay.this) {
        isWorkedOn = !isAnswered;
        return isWorkedOn;
      }
    }

    /** Now it is known whose call it is: null where it is a stranger's. Whether there is room. */
    boolean belongsTo(@Nullable String known) {
      synchronized (UnderWay.this) {
        if (!caller.equals(NOT_KNOWN_YET)) {
          return true;
        }
        var owner = known == null ? STRANGERS : known;
        giveBack(caller, bytes);
        if (takes(owner, 1, bytes)) {
          caller = owner;
          return true;
        }
        var unused = takes(caller, 1, bytes); // back to where it was: there is room for it
        return false;
      }
    }

    /** Whether there was a seat for it in time. On the thread that works on it, as the next. */
    boolean sits(Seats seats, Room room) {
      if (seat == null) {
        seat = seats.take(caller, room);
      }
      return seat != null;
    }

    /** The answer only has to be sent, if there is room for so many more bytes. */
    boolean isWritten(int more) {
      synchronized (UnderWay.this) {
        if (!takes(caller, 0, more)) {
          return false;
        }
        bytes += more;
      }
      standUp();
      return true;
    }

    private void standUp() {
      if (seat != null) {
        seat.giveBack();
      }
    }

    void workDone() {
      standUp();
      synchronized (UnderWay.this) {
        isWorkedOn = false;
        endIfOver();
      }
    }

    /** Or nobody waits for an answer any more. */
    void answered() {
      synchronized (UnderWay.this) {
        isAnswered = true;
        endIfOver();
      }
    }

    private void endIfOver() {
      if (isAnswered && !isWorkedOn) {
        giveBack(caller, bytes);
      }
    }
  }
}
