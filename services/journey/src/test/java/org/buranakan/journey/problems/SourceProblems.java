package org.buranakan.journey.problems;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * The problems that the sources know: wherever something is called with a code, a Thai and an
 * English sentence, in this order, a request is refused so. What is filled in at run time is shown
 * as "…".
 */
final class SourceProblems extends TreeScanner<Void, Void> {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
  private static final Pattern THAI = Pattern.compile(".*\\p{IsThai}.*", Pattern.DOTALL);

  private static final Set<String> REFUSALS =
      Set.of(
          "Problem.malformed",
          "Problem.unauthenticated",
          "Problem.forbidden",
          "Problem.notFound",
          "Problem.conflict",
          "Problem.preconditionFailed",
          "Problem.preconditionRequired",
          "Problem.unsupported",
          "Problem.refused",
          "Problem.refusedAt",
          "Problem.unavailable",
          "malformed",
          "forbidden",
          "conflict",
          "refused",
          "unavailable");

  private final SortedMap<String, SortedSet<Sentence>> found = new TreeMap<>();
  private final SortedSet<String> refused = new TreeSet<>();
  private int refusals; // that the call stands in

  private SourceProblems() {}

  static SourceProblems in(Path services) {
    try (var walk = Files.walk(services)) {
      var sources =
          walk.filter(file -> file.toString().contains("/src/main/java/"))
              .filter(file -> file.toString().endsWith(".java"))
              .toList();
      var compiler = ToolProvider.getSystemJavaCompiler();
      try (var files = compiler.getStandardFileManager(null, null, null)) {
        var units = files.getJavaFileObjectsFromPaths(sources);
        var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
        var problems = new SourceProblems();
        for (var unit : task.parse()) {
          problems.scan(unit, null);
        }
        return problems;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By their codes. */
  SortedMap<String, SortedSet<Sentence>> sentences() {
    return found;
  }

  /** The codes that stand right where a request is refused. */
  SortedSet<String> refused() {
    return refused;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    var refuses = REFUSALS.contains(call.getMethodSelect().toString());
    refusals += refuses ? 1 : 0;
    var arguments = call.getArguments();
    for (var i = 0; i + 2 < arguments.size(); i++) {
      if (arguments.get(i) instanceof LiteralTree) {
        for (var yes : List.of(true, false)) {
          add(
              call,
              words(arguments.get(i), yes),
              words(arguments.get(i + 1), yes),
              words(arguments.get(i + 2), yes));
        }
      }
    }
    super.visitMethodInvocation(call, nothing);
    refusals -= refuses ? 1 : 0;
    return null;
  }

  private void add(MethodInvocationTree call, String code, String th, String en) {
    if (!CODE.matcher(code).matches()) {
      return;
    }
    if (name(call).equals("notFound")) {
      add(code + ".not-found", new Sentence("ไม่พบ" + th + " …", "no " + en + " …"));
    } else if (THAI.matcher(th).matches()) {
      add(code, new Sentence(th, en));
    }
  }

  private void add(String code, Sentence said) {
    if (refusals > 0) {
      refused.add(code);
    }
    found.computeIfAbsent(code, _ -> new TreeSet<>()).add(said);
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree selected
        ? selected.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  /** With the one or the other of two sentences where a condition chooses. */
  private static String words(ExpressionTree expression, boolean yes) {
    return switch (expression) {
      case LiteralTree literal -> String.valueOf(literal.getValue()).replaceAll("\\{\\d}", "…");
      case BinaryTree both ->
          joined(words(both.getLeftOperand(), yes), words(both.getRightOperand(), yes));
      case ParenthesizedTree inner -> words(inner.getExpression(), yes);
      case ConditionalExpressionTree either ->
          words(yes ? either.getTrueExpression() : either.getFalseExpression(), yes);
      case MethodInvocationTree call when isFormat(call) -> filled(call, yes);
      default -> "…";
    };
  }

  private static String joined(String left, String right) {
    return left.endsWith("…") && right.startsWith("…") ? left + right.substring(1) : left + right;
  }

  private static boolean isFormat(MethodInvocationTree call) {
    return name(call).equals("formatted");
  }

  private static String filled(MethodInvocationTree call, boolean yes) {
    var template = ((MemberSelectTree) call.getMethodSelect()).getExpression();
    return words(template, yes).replaceAll("%[,.0-9]*[a-z]", "…");
  }

  /** What people are told. */
  record Sentence(String th, String en) implements Comparable<Sentence> {
    @Override
    public int compareTo(Sentence other) {
      return (en + th).compareTo(other.en + other.th);
    }
  }
}
