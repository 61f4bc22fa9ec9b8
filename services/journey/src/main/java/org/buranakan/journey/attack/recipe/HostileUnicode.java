package org.buranakan.journey.attack.recipe;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Names that look like others, or like nothing: refused, or stored in a normal form. */
final class HostileUnicode implements Recipe {
  /** Nothing to see, or more marks on one letter than any Thai word has. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u202a-\\u202e\\u2066-\\u2069\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\u00ad\\ufff9-\\uffff"
              + "\\u2028\\u2029\\x{e0000}-\\x{e007f}\\ue000-\\uf8ff]|\\p{Mn}{5}");

  private static final List<String> HOSTILE =
      List.of(
          "เทศบาล\u202eลาบศเท",
          "เทศบาล\u2066x\u2069",
          "เทศบาล\u200bนคร",
          "เทศบาล\u2060นคร",
          "\ufeffเทศบาล",
          "เทศ\u00adบาล",
          "เทศบาล" + tags("evil"),
          "เทศบาล\uffff",
          "เทศบาล\ufff9",
          "เทศบาล\ue000",
          "เทศบาล\u2028นคร",
          "ก" + "่".repeat(60),
          "ก" + "\u0301".repeat(60),
          "\u200b",
          "\u3164",
          "cafe\u0301",
          "\u212bngstrom");

  @Override
  public void attack(Target target) {
    for (var text : HOSTILE) {
      for (var service : target.services()) {
        // Drafts are made of a session: their texts are sealed, and tried among the fakes.
        if (target.hasTime() && !service.equals("agreements")) {
          send(target, Sample.of(service), text);
        }
      }
    }
  }

  private static void send(Target target, Sample sample, String text) {
    var call = sample.call().with(sample.json(target, text));
    var reply = target.send(call);
    if (!reply.isTaken()) {
      return;
    }
    var name = reply.json().has("name") ? "name" : "title";
    var stored = reply.json().at("/" + name + "/th").asText();
    if (INVISIBLE.matcher(stored).find() || !Normalizer.isNormalized(stored, Form.NFC)) {
      target.find(Kind.ACCEPTED, sample.path() + " keeps " + escaped(text));
    }
  }

  private static String tags(String text) {
    return text.codePoints()
        .map(it -> 0xE0000 + it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String escaped(String text) {
    return text.codePoints()
        .filter(it -> !Character.isAlphabetic(it) || it < 0x0E00 || it > 0x0E7F)
        .distinct()
        .limit(4)
        .mapToObj("U+%04X"::formatted)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
