package org.buranakan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the suite: a real server in a process of its own. */
public abstract class Part implements AutoCloseable {
  private static final Duration STARTING = Duration.ofMinutes(3);
  protected static final Duration STOPPING = Duration.ofSeconds(20);

  protected final Folder folder;
  private final String name;
  private final int port;
  private @Nullable Child child;
  private boolean closed;

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
    launch().await(STARTING, this::ready);
    equip();
  }

  /** Whoever closes while others start must not be overtaken by a late process. */
  private synchronized Child launch() {
    if (closed) {
      throw new IllegalStateException(name + " is not started: the suite is being stopped");
    }
    child = Child.start(folder, name, command(), environment());
    return child;
  }

  /** Takes over the process of an earlier launcher, if it still runs. */
  final synchronized void adopt() {
    child = folder.recorded(name).map(process -> new Child(name, process, log())).orElse(null);
  }

  final Path log() {
    return folder.log(name);
  }

  public final String name() {
    return name;
  }

  public final int port() {
    return port;
  }

  public final synchronized long pid() {
    if (child == null) {
      throw new IllegalStateException(name + " was not started");
    }
    return child.process().pid();
  }

  public final synchronized boolean alive() {
    return child != null && child.alive();
  }

  /** As a power cut would: with no signal that the process could answer. */
  public final synchronized void kill() {
    if (child != null) {
      child.kill();
    }
  }

  /** As an overloaded machine would: it is there, but does nothing until it is resumed. */
  public final synchronized void pause() {
    if (child != null) {
      child.pause();
    }
  }

  public final synchronized void resume() {
    if (child != null) {
      child.resume();
    }
  }

  /** Stops in order; nothing happens if it doesn't run. */
  public final synchronized void stop() {
    if (child != null) {
      child.stop(stopSignal(), STOPPING);
    }
  }

  /** Stops for good: a start that is under way then fails. */
  @Override
  public final synchronized void close() {
    closed = true;
    stop();
  }
}
