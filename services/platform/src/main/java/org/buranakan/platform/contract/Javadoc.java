package org.buranakan.platform.contract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * The Javadoc of a class or method, which the compiler keeps beside it (Therapi), as Markdown with
 * one line for each paragraph.
 *
 * @param text what it says, without the tags; empty if there is none
 * @param params what {@code @param} says of each parameter or record component
 * @param answer what {@code @return} says; empty if there is none
 * @param refusals what each {@code @refuses} says: a status, and the codes that come with it
 * @param constants what is said of each constant of an enum
 */
public record Javadoc(
    String text,
    Map<String, String> params,
    String answer,
    List<String> refusals,
    Map<String, String> constants) {
  private static final Javadoc NONE = new Javadoc("", Map.of(), "", List.of(), Map.of());

  static Javadoc of(ClassInfo type) {
    return of(load(type.name()));
  }

  public static Javadoc of(Class<?> type) {
    var doc = RuntimeJavadoc.getJavadoc(type);
    return new Javadoc(
        markdown(doc.getComment()),
        params(doc.getRecordComponents()),
        "",
        List.of(),
        doc.getEnumConstants().stream()
            .collect(toMap(FieldJavadoc::getName, it -> markdown(it.getComment()))));
  }

  static Javadoc of(MethodInfo method) {
    return RuntimeJavadoc.getJavadoc(load(method.declaringClass().name())).getMethods().stream()
        .filter(it -> it.getName().equals(method.name()))
        .map(Javadoc::of)
        .findFirst()
        .orElse(NONE);
  }

  private static Javadoc of(MethodJavadoc method) {
    return new Javadoc(
        markdown(method.getComment()),
        params(method.getParams()),
        markdown(method.getReturns()),
        method.getOther().stream()
            .filter(tag -> tag.getName().equals("refuses"))
            .map(tag -> markdown(tag.getComment()))
            .toList(),
        Map.of());
  }

  private static Class<?> load(DotName type) {
    try {
      return Thread.currentThread().getContextClassLoader().loadClass(type.toString());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> params(List<ParamJavadoc> tags) {
    return tags.stream().collect(toMap(ParamJavadoc::getName, it -> markdown(it.getComment())));
  }

  private static String markdown(Comment comment) {
    var text = new CommentFormatter().format(comment).strip();
    return Arrays.stream(text.split("\\n\\s*\\n"))
        .map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*(?!- )", " "))
        .collect(joining("\n\n"));
  }

  /** The first paragraph, as a title has it: without its full stop. */
  String title() {
    return paragraphs()[0].replaceFirst("\\.$", "");
  }

  /** All that follows the first paragraph; empty if nothing does. */
  String body() {
    return paragraphs().length == 1 ? "" : paragraphs()[1];
  }

  private String[] paragraphs() {
    return text.split("\\n\\n", 2);
  }
}
