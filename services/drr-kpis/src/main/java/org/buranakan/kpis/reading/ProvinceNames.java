package org.buranakan.kpis.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.buranakan.platform.text.Province;

/** Provinces as files name them: TH-90, 90, สงขลา, จ.สงขลา, Songkhla, กทม. */
final class ProvinceNames {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (var province : Province.all()) {
      CODES.put(key(province.code()), province.code());
      CODES.put(key(province.dopaCode()), province.code());
      CODES.put(key(province.name().th()), province.code());
      CODES.put(key(String.valueOf(province.name().en())), province.code());
    }
    for (var bangkok :
        new String[] {"กทม.", "กทม", "กรุงเทพ", "กรุงเทพฯ", "Krung Thep Maha Nakhon"}) {
      CODES.put(key(bangkok), "TH-10");
    }
  }

  private ProvinceNames() {}

  /** The ISO 3166-2 code of what is named. */
  static Optional<String> find(String normal) {
    return Optional.ofNullable(CODES.get(key(normal.replaceFirst("^(จังหวัด|จ\\.)", ""))));
  }

  private static String key(String name) {
    return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
