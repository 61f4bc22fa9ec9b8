package org.buranakan.bench;

import static org.buranakan.bench.Result.median;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.buranakan.bench.Result.Row;

/**
 * What the outbox costs, beside a producer that sends by itself: the same messages, the same
 * broker, the same consumer and the same load of commits, turn by turn, and of each the median of
 * the rounds.
 */
final class EventsBench {
  private static final int ROUNDS = 3;
  private static final int BACKLOG = 200_000;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration TIME = Duration.ofSeconds(20);

  private EventsBench() {}

  static Result run() throws Exception {
    try (var parts = new Parts();
        var outbox = new Outboxed(parts);
        var raw = new Raw(parts)) {
      say("warming up");
      outbox.most(WARM_UP);
      raw.drain(BACKLOG);
      outbox.drain(BACKLOG);
      raw.latency(1000, WARM_UP, outbox);
      outbox.latency(1000, WARM_UP);

      say("the most that %d writers bring to the consumer", Outboxed.WRITERS);
      var most = outbox.most(TIME);
      var half = (int) (most / 2);
      say("%,.0f a second; latency at %,d", most, half);

      var latencies = new ArrayList<Latency>();
      var rawLatencies = new ArrayList<Latency>();
      var drains = new ArrayList<Double>();
      var rawDrains = new ArrayList<Double>();
      for (var round = 1; round <= ROUNDS; round++) {
        say("round %d of %d", round, ROUNDS);
        rawLatencies.add(raw.latency(half, TIME, outbox));
        latencies.add(outbox.latency(half, TIME));
        rawDrains.add(raw.drain(BACKLOG));
        drains.add(outbox.drain(BACKLOG));
      }
      return result(most, half, latencies, rawLatencies, median(drains), median(rawDrains));
    }
  }

  private static Result result(
      double most, int half, List<Latency> ours, List<Latency> raw, double drain, double rawDrain) {
    var p50 = median(ours.stream().map(Latency::p50).toList());
    var rawP50 = median(raw.stream().map(Latency::p50).toList());
    var p99 = median(ours.stream().map(Latency::p99).toList());
    var rawP99 = median(raw.stream().map(Latency::p99).toList());
    return new Result(
        "%d writers bring at most %,.0f a second to the consumer; latency at %,d a second"
            .formatted(Outboxed.WRITERS, most, half),
        "outbox",
        "Kafka raw",
        List.of(
            new Row(
                "commit to consumer, p50, ms", p50, rawP50, "at most 2 times", p50 <= 2 * rawP50),
            new Row("commit to consumer, p99, ms", p99, rawP99, "under 25 ms", p99 < 25),
            new Row(
                "draining a backlog, events/s",
                drain,
                rawDrain,
                "at least 0.5, and 30,000",
                drain >= 0.5 * rawDrain && drain >= 30_000)));
  }

  @FormatMethod
  private static void say(@FormatString String line, Object... values) {
    System.out.println(line.formatted(values));
  }
}
