package org.buranakan.journey.attack.recipe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** JSON that two readers read differently, or that is larger than it looks. */
final class HostileJson implements Recipe {
  private static final String JSON = "application/json";
  private static final int DEEP = 200_000;
  private static final int LARGE = 15_000_000;

  /** In the place of a text; the rest of the document is plain. */
  private static final List<Map.Entry<String, byte[]>> NO_UTF_8 =
      List.of(
          Map.entry("an overlong slash", bytes(0xC0, 0xAF)),
          Map.entry("an overlong quotation mark", bytes(0xC0, 0xA2)),
          Map.entry("a longer overlong slash", bytes(0xE0, 0x80, 0xAF)),
          Map.entry("a surrogate", bytes(0xED, 0xA0, 0x80)),
          Map.entry("both surrogates", bytes(0xED, 0xA0, 0xBD, 0xED, 0xB2, 0xA5)),
          Map.entry("a lone continuation", bytes(0x80)),
          Map.entry("a character above all", bytes(0xF4, 0x90, 0x80, 0x80)),
          Map.entry("Windows-874", bytes(0xA1, 0xD2)));

  @Override
  public void attack(Target target) throws IOException {
    for (var service : target.services()) {
      var sample = Sample.of(service);
      for (var hostile : documents(target, sample).entrySet()) {
        send(target, sample, hostile.getKey(), hostile.getValue());
      }
      for (var type : charsets()) {
        send(target, sample, type, text(target, sample, "ก").getBytes(UTF_8), type);
      }
      if (target.hasTime()) {
        target.sendRefused(
            sample
                .call()
                .with(JSON, zipped(text(target, sample, "ก")))
                .with("Content-Encoding", "gzip"));
      }
    }
  }

  private static Map<String, byte[]> documents(Target target, Sample sample) {
    var plain = text(target, sample, "ก");
    var all = new LinkedHashMap<String, byte[]>();
    all.put("deep arrays", ("[".repeat(DEEP) + "]".repeat(DEEP)).getBytes(UTF_8));
    all.put("deep objects", ("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)).getBytes(UTF_8));
    all.put(
        "a deep field",
        ("{\"a\":" + "[".repeat(500) + "]".repeat(500) + "," + plain.substring(1)).getBytes(UTF_8));
    all.put("a key twice", twice(plain).getBytes(UTF_8));
    for (var charset : List.of(UTF_16, UTF_16LE, UTF_16BE, UTF_32BE, UTF_32LE)) {
      all.put(charset.name(), plain.getBytes(charset));
    }
    NO_UTF_8.forEach(each -> all.put(each.getKey(), text(target, sample, each.getValue())));
    for (var escaped : List.of("\\ud800", "\\udc00", "a\\ud83d", "\\udca5\\ud83d", "\\u0000")) {
      all.put(escaped, text(target, sample, escaped).getBytes(UTF_8));
    }
    all.put("two documents", (plain + plain).getBytes(UTF_8));
    all.put("a comment", ("/**/" + plain).getBytes(UTF_8));
    all.put("a large blank", (" ".repeat(LARGE) + plain).getBytes(UTF_8));
    all.put("a large text", text(target, sample, "ก".repeat(LARGE / 3)).getBytes(UTF_8));
    all.put("a large array", ("[" + "0,".repeat(LARGE / 2) + "0]").getBytes(UTF_8));
    return all;
  }

  private static List<String> charsets() {
    return List.of(
        "application/json;charset=utf-7",
        "application/json;charset=utf-16",
        "application/json;charset=utf-32",
        "application/json;charset=windows-874",
        "application/json;charset=ibm500",
        "application/json;charset=\"utf-8\";charset=utf-16");
  }

  private static void send(Target target, Sample sample, String name, byte[] body) {
    send(target, sample, name, body, JSON);
  }

  private static void send(Target target, Sample sample, String name, byte[] body, String type) {
    if (target.hasTime()) {
      Call call = sample.call().with(type, body);
      var reply = target.send(call);
      if (reply.isTaken()) {
        target.find(Kind.ACCEPTED, "%s: %s was answered %s".formatted(name, call, reply));
      }
    }
  }

  private static String text(Target target, Sample sample, String text) {
    return sample.json(target, text);
  }

  /** Every byte as it is. */
  private static byte[] text(Target target, Sample sample, byte[] text) {
    return text(target, sample, new String(text, ISO_8859_1)).getBytes(ISO_8859_1);
  }

  /** The first field again, before the others. */
  private static String twice(String plain) {
    var end = plain.indexOf(',');
    var first = plain.substring(1, end < 0 ? plain.length() - 1 : end);
    return "{" + first + "," + plain.substring(1);
  }

  private static byte[] zipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
