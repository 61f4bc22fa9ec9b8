package org.buranakan.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the suite: a real server in a process of its own. */
public abstract class Part implements AutoCloseable {
  protected static final Duration STOPPING = Duration.ofSeconds(20);

  protected final Folder folder;
  private final String name;
  private final int port;
  private @Nullable Child child;

  protected Part(Folder folder, String name, int port) {
    this.folder = folder;
    this.name = name;
    this.port = port;
  }

  /** What must be there before the process starts. */
  protected void prepare() {}

  protected abstract List<String> command();

  protected Map<String, String> environment() {
    return Map.of();
  }

  protected abstract boolean ready();

  /** What is still to do with the running server before others may use it. */
  protected void equip() {}

  protected String stopSignal() {
    return "TERM";
  }

  /** Returns when the part can be used. */
  public final void start() {
    prepare();
    var started = Child.start(folder, name, command(), environment());
    child = started;
    started.await(Duration.ofMinutes(2), this::ready);
    equip();
  }

  public final String name() {
    return name;
  }

  public final int port() {
    return port;
  }

  public final long pid() {
    return running().process().pid();
  }

  public final boolean alive() {
    return child != null && child.alive();
  }

  /** As a power cut would: no signal that the process could answer. */
  public final void kill() {
    running().kill();
  }

  /** Stops in order; nothing happens if it doesn't run. */
  @Override
  public final void close() {
    if (child != null) {
      child.stop(stopSignal(), STOPPING);
    }
  }

  protected final Child running() {
    if (child == null) {
      throw new IllegalStateException(name + " was not started");
    }
    return child;
  }
}
