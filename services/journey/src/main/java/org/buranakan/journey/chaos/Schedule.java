package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.buranakan.journey.chaos.Fault.Kind;
import org.buranakan.journey.chaos.Fault.Target;
import org.jspecify.annotations.Nullable;

/** Which faults come in which order: the seed says it, and nothing else does. */
record Schedule(List<Step> steps) {
  /** From the beginning of one step to the next; what a step leaves of it is healthy. */
  static final Duration STEP = Duration.ofMillis(10_900);

  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** A fault, perhaps with a second one while it lasts. */
  record Step(Fault first, @Nullable Fault second) {
    Stream<Fault> faults() {
      return Stream.of(first, second).filter(fault -> fault != null);
    }

    Duration length() {
      return faults().map(Fault::length).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public String toString() {
      return second == null ? first.toString() : first + "; meanwhile " + second;
    }
  }

  /** Every sort of fault comes once before any comes again. */
  static Schedule of(long seed, Duration length, List<String> instances, List<String> replicated) {
    var random = new Random(seed);
    var victims = new Bag<>(instances, random);
    var holders = new Bag<>(replicated, random);
    var sorts = new Bag<>(Sort.all(), random);
    var seconds = new Bag<>(List.of(true, false), random);
    var steps = new ArrayList<Step>();
    for (var left = length; !left.minus(STEP).isNegative(); left = left.minus(STEP)) {
      var first = sorts.next().fault(victims, holders, random);
      var second =
          first.target().isShared() && seconds.next()
              ? Sort.ofInstances(random).fault(victims, holders, random)
              : null;
      steps.add(new Step(first, second));
    }
    return new Schedule(List.copyOf(steps));
  }

  private record Sort(Kind kind, Target target) {
    static List<Sort> all() {
      return Stream.of(Kind.values())
          .flatMap(kind -> Stream.of(Target.values()).map(target -> new Sort(kind, target)))
          .filter(sort -> sort.kind != Kind.STOP || sort.target != Target.HOLDER)
          .toList();
    }

    static Sort ofInstances(Random random) {
      return new Sort(
          random.nextBoolean() ? Kind.KILL : Kind.PAUSE,
          random.nextBoolean() ? Target.SERVICE : Target.HOLDER);
    }

    Fault fault(Bag<String> victims, Bag<String> holders, Random random) {
      var name =
          switch (target) {
            case SERVICE -> victims.next();
            case HOLDER -> holders.next();
            case BROKER -> "kafka";
            case DATABASE -> "postgres";
          };
      var length = kind == Kind.PAUSE ? PAUSE : Duration.ofMillis(500L + random.nextInt(3500));
      return new Fault(kind, target, name, length);
    }
  }

  /** Gives all that is in it before it gives anything again. */
  private static final class Bag<T> {
    private final List<T> all;
    private final Random random;
    private final List<T> left = new ArrayList<>();

    Bag(List<T> all, Random random) {
      this.all = all;
      this.random = random;
    }

    T next() {
      if (left.isEmpty()) {
        left.addAll(all);
        Collections.shuffle(left, random);
      }
      return left.removeLast();
    }
  }
}
