package org.buranakan.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.buranakan.local.Local;
import org.buranakan.local.Ports;
import org.buranakan.local.Suite;

/**
 * deploy/demo STORY: tells a story on the running suite; exit code 0 only if all of it happened.
 */
public final class Demo {
  static final Map<String, Consumer<Story>> STORIES =
      new TreeMap<>(
          Map.of("songkhla-flood", SongkhlaFlood::tell, "khon-kaen-city", KhonKaenCity::tell));

  private Demo() {}

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var story = args.length == 1 ? STORIES.get(args[0]) : null;
    if (story == null) {
      out.println("usage: deploy/demo " + String.join(" | ", STORIES.keySet()));
      System.exit(2);
      return;
    }
    System.exit(
        tell(new Suite(Local.data(), Ports.from(System.getenv()), ignored -> {}), story, out)
            ? 0
            : 1);
  }

  /** Returns whether every link of the chain happened. */
  static boolean tell(Suite suite, Consumer<Story> story, PrintStream out) {
    try (var told = new Story(suite, out)) {
      story.accept(told);
      out.printf("%n   All %d links of the chain held.%n", told.links());
      return true;
    } catch (Story.Broken e) {
      out.printf("%n   ✗ The chain broke: %s%n", e.getMessage());
    } catch (RuntimeException e) {
      out.printf("%n   ✗ The suite can't be reached or does not answer as it should: %s%n", e);
      out.println("     Does it run? deploy/up --background starts it.");
    }
    return false;
  }
}
