package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ports of a suite's parts, all on loopback. */
public record Ports(Map<String, Integer> ofParts) {
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
  private static final Map<String, Integer> DEFAULTS = new LinkedHashMap<>();
  private static final Set<String> SERVERS = Set.of("postgres", "kafka", "keycloak");

  private static final String MANAGEMENT = "-management";

  /** Where no other port is set. */
  private static final int MANAGEMENT_AFTER = 1000;

  static {
    DEFAULTS.put("postgres", 5433);
    DEFAULTS.put("kafka", 9092);
    DEFAULTS.put("keycloak", 8180);
    DEFAULTS.put("actor-registry", 8081);
    DEFAULTS.put("dialogue-sessions", 8082);
    DEFAULTS.put("agreements", 8083);
    DEFAULTS.put("drr-kpis", 8084);
    DEFAULTS.put("igm-instruments", 8085);
  }

  /** The default ports, where the environment doesn't say otherwise. */
  public static Ports from(Map<String, String> environment) {
    return each(part -> set(environment, part));
  }

  private static int set(Map<String, String> environment, String part) {
    var set = environment.get(setting(part));
    try {
      return set == null ? byDefault(environment, part) : Integer.parseInt(set);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(setting(part) + "=" + set + " is not a port", e);
    }
  }

  private static int byDefault(Map<String, String> environment, String part) {
    return part.endsWith(MANAGEMENT)
        ? set(environment, part.substring(0, part.length() - MANAGEMENT.length()))
            + MANAGEMENT_AFTER
        : DEFAULTS.getOrDefault(part, 0);
  }

  /** Ports that nobody uses: for a suite beside a running one. */
  public static Ports anyFree() {
    return each(_ -> free());
  }

  private static Ports each(Function<String, Integer> port) {
    var ports = new LinkedHashMap<String, Integer>();
    DEFAULTS.keySet().forEach(part -> ports.put(part, port.apply(part)));
    services().forEach(part -> ports.put(part + MANAGEMENT, port.apply(part + MANAGEMENT)));
    return new Ports(ports);
  }

  public int of(String part) {
    var port = ofParts.get(part);
    if (port == null) {
      throw new IllegalArgumentException("No part is called " + part);
    }
    return port;
  }

  /** Where a service is operated: its health, its metrics, Swagger UI. */
  int ofManagement(String service) {
    return of(service + MANAGEMENT);
  }

  static String setting(String part) {
    return "BURANAKAN_" + part.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
  }

  void requireFree() {
    var taken = ofParts.keySet().stream().filter(part -> !isFree(of(part))).toList();
    if (!taken.isEmpty()) {
      throw new PortTaken(taken.stream().map(this::moved).collect(Collectors.joining("\n")));
    }
  }

  private String moved(String part) {
    return "Port %d of %s is taken: set %s to another one".formatted(of(part), part, setting(part));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Never the same twice: it stays free until it is used. */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return GIVEN.add(socket.getLocalPort()) ? socket.getLocalPort() : free();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So that deploy/token and deploy/down find the suite without being told the ports again. */
  void save(Folder folder) {
    var lines = ofParts.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    try {
      Files.write(folder.of("ports.properties"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ports saved(Folder folder) {
    var file = folder.of("ports.properties");
    if (!Files.exists(file)) {
      return from(Map.of());
    }
    try (var in = Files.newInputStream(file)) {
      var saved = new Properties();
      saved.load(in);
      return each(part -> Integer.valueOf(saved.getProperty(part, "0")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each is the audience of its API, too. */
  static List<String> services() {
    return DEFAULTS.keySet().stream().filter(part -> !SERVERS.contains(part)).toList();
  }

  /** The message names each port with the setting that moves it. */
  public static final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTaken(String message) {
      super(message);
    }
  }
}
