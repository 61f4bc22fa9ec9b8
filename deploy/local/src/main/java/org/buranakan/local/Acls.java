package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;

/** deploy/kafka/apply-acls: which account may read and write what on the broker. */
public final class Acls {
  private static final String APP = "provincial-app";

  /** One line of the file: an account may read or write a topic, or read as a consumer group. */
  public record Rule(String account, String may, String what, String name) {
    private static Rule of(String line) {
      var fields = line.split(",", -1);
      return new Rule(fields[0], fields[1], fields[2], fields[3]);
    }

    /** The same right for another app: its group has its own name, too. */
    private Rule forApp(String app) {
      return new Rule(app, may, what, name.equals(account) ? app : name);
    }

    private AclBinding binding() {
      var resource = ResourceType.valueOf(what.toUpperCase(Locale.ROOT));
      var operation = AclOperation.valueOf(may.toUpperCase(Locale.ROOT));
      return new AclBinding(
          new ResourcePattern(resource, name, PatternType.LITERAL),
          new AccessControlEntry("User:" + account, "*", operation, AclPermissionType.ALLOW));
    }
  }

  private Acls() {}

  public static List<Rule> ofTheFile() {
    try (var lines = Files.lines(Checkout.root().resolve("deploy/kafka/acls.csv"))) {
      return lines.skip(1).map(Rule::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void main(String[] args) throws IOException {
    var settings = new Properties();
    try (var in = Files.newInputStream(Path.of(args[0]))) {
      settings.load(in);
    }
    var config = new HashMap<String, Object>();
    settings.stringPropertyNames().forEach(name -> config.put(name, settings.getProperty(name)));
    try (var admin = Admin.create(config)) {
      apply(admin, List.of(args).subList(1, args.length)).forEach(System.out::println);
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Also takes away what these accounts may no longer do. Returns what has changed, in words. */
  static List<String> apply(Admin admin, Collection<String> apps) {
    var wanted =
        Stream.concat(ofTheFile().stream(), apps.stream().flatMap(Acls::ofApp))
            .map(Rule::binding)
            .collect(Collectors.toSet());
    try {
      var given = given(admin, wanted);
      var missing = without(wanted, given);
      var tooMuch = without(given, wanted);
      admin.createAcls(missing).all().get();
      var unused =
          admin.deleteAcls(tooMuch.stream().map(AclBinding::toFilter).toList()).all().get();
      return Stream.concat(
              missing.stream().map(it -> "given  " + inWords(it)),
              tooMuch.stream().map(it -> "taken  " + inWords(it)))
          .sorted()
          .toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refused: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw Processes.interrupted(e);
    }
  }

  private static Stream<Rule> ofApp(String app) {
    return ofTheFile().stream().filter(it -> it.account().equals(APP)).map(it -> it.forApp(app));
  }

  /** What the accounts may do by now that shall be able to do something. */
  private static Set<AclBinding> given(Admin admin, Set<AclBinding> wanted)
      throws ExecutionException, InterruptedException {
    var given = new HashSet<AclBinding>();
    for (var account : wanted.stream().map(it -> it.entry().principal()).distinct().toList()) {
      var ofAccount =
          new AccessControlEntryFilter(account, null, AclOperation.ANY, AclPermissionType.ANY);
      var filter = new AclBindingFilter(ResourcePatternFilter.ANY, ofAccount);
      given.addAll(admin.describeAcls(filter).values().get());
    }
    return given;
  }

  private static Set<AclBinding> without(Set<AclBinding> some, Set<AclBinding> others) {
    var left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static String inWords(AclBinding binding) {
    var entry = binding.entry();
    var pattern = binding.pattern();
    return "%s %s %s %s"
        .formatted(entry.principal(), entry.operation(), pattern.resourceType(), pattern.name());
  }
}
