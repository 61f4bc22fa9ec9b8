package org.buranakan.platform.rest;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a path may say to others than its caller. */
@ApplicationScoped
public class Discreet {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private final Set<String> known;

  Discreet(BeanManager beans) {
    known =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getMethods())))
            .flatMap(Discreet::words)
            .collect(toSet());
  }

  private static Stream<String> words(AnnotatedElement resource) {
    var path = resource.getAnnotation(Path.class);
    return path == null
        ? Stream.of()
        : Arrays.stream(path.value().split("/")).filter(word -> !word.startsWith("{"));
  }

  /** The same as the instance of a problem: what begins with two slashes would name a host. */
  public URI instance(@Nullable String path) {
    return URI.create(path(path).replaceFirst("^/{2,}", "/"));
  }

  /**
   * The path with {@code …} in the place of whatever is neither an id nor a word of the service's
   * own paths: somebody may have put a name there, or the number of a citizen.
   */
  public String path(@Nullable String path) {
    return path == null
        ? "…"
        : Arrays.stream(path.split("/", -1))
            .map(word -> known.contains(word) || ID.matcher(word).matches() ? word : "…")
            .collect(joining("/"));
  }
}
