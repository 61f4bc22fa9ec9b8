package org.buranakan.journey.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rule books of all services: the classes whose names end in {@code Refusals}. */
final class RuleBooks {
  private static final String RULE = "org.buranakan.platform.problem.Rule";

  private RuleBooks() {}

  /** Reads the rules from the classes that the build has made. */
  static List<BookedRule> in(Path services) {
    var folders = classes(services);
    try (var loader =
        new URLClassLoader(
            folders.stream().map(RuleBooks::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader())) {
      var rules = new ArrayList<BookedRule>();
      for (var folder : folders) {
        for (var book : books(folder)) {
          rules.addAll(rules(loader.loadClass(book)));
        }
      }
      return rules;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> classes(Path services) {
    try (var modules = Files.list(services)) {
      return modules
          .map(module -> module.resolve("target/classes"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> books(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith("Refusals.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BookedRule> rules(Class<?> book) throws ReflectiveOperationException {
    var rules = new ArrayList<BookedRule>();
    for (var field : book.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType().getName().equals(RULE)) {
        field.setAccessible(true);
        rules.add(BookedRule.of(book.getSimpleName() + "." + field.getName(), field.get(null)));
      }
    }
    return rules;
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
