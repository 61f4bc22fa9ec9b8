package org.buranakan.agreements.agreement;

import java.time.Instant;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buranakan.agreements.session.Session;
import org.buranakan.agreements.session.Session.ConsensusItem;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.time.ThaiTime;
import org.jspecify.annotations.Nullable;

/** Puts a session's consensus into the words of a first draft. */
record Wording(Text title, Text text) {
  private static final Locale THAI = Locale.of("th", "TH");
  private static final DateTimeFormatter DAY_TH = DateTimeFormatter.ofPattern("d MMMM y", THAI);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.UK);

  static Wording of(Session session) {
    var items = session.reached();
    var inEnglish = items.stream().allMatch(item -> item.title().en() != null);
    return new Wording(
        new Text(titleTh(items), inEnglish ? titleEn(items) : null),
        new Text(textTh(session, items), inEnglish ? textEn(session, items) : null));
  }

  private static String titleTh(List<ConsensusItem> items) {
    return "ข้อตกลงร่วม: "
        + items.getFirst().title().th()
        + (items.size() > 1 ? " และเรื่องอื่น" : "");
  }

  private static String titleEn(List<ConsensusItem> items) {
    var others = items.size() > 1 ? " and other matters" : "";
    return "Mutual agreement: " + items.getFirst().title().en() + others;
  }

  private static String textTh(Session session, List<ConsensusItem> items) {
    return "ที่ประชุม"
        + numbered("ครั้งที่ ", session.number())
        + on(" เมื่อวันที่ ", session.startsAt(), Wording::dayTh)
        + " เห็นพ้องร่วมกันดังนี้"
        + lines(items, THAI);
  }

  private static String textEn(Session session, List<ConsensusItem> items) {
    return "The session"
        + numbered(" no. ", session.number())
        + on(" of ", session.startsAt(), Wording::dayEn)
        + " reached consensus on the following:"
        + lines(items, Locale.ENGLISH);
  }

  private static String numbered(String before, @Nullable Integer number) {
    return number == null ? "" : before + number;
  }

  private static String on(
      String before, @Nullable Instant at, java.util.function.Function<Instant, String> day) {
    return at == null ? "" : before + day.apply(at);
  }

  private static String dayTh(Instant at) {
    return DAY_TH.format(ThaiBuddhistDate.from(ThaiTime.date(at)));
  }

  private static String dayEn(Instant at) {
    return DAY_EN.format(ThaiTime.date(at));
  }

  private static String lines(List<ConsensusItem> items, Locale language) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> "\n" + (i + 1) + ". " + items.get(i).title().in(language))
        .collect(Collectors.joining());
  }
}
