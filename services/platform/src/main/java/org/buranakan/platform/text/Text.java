package org.buranakan.platform.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A text that people read: Thai always, English where there is one.
///
/// @param th In Thai; always there
/// @param en In English; missing where there is none
public record Text(
    @Schema(examples = "เทศบาลนครหาดใหญ่") @NotBlank @Size(max = 4000) String th,
    @Schema(examples = "Hat Yai City Municipality") @Size(max = 4000) @Nullable String en) {

  public static Text of(String th, String en) {
    return new Text(th, en);
  }

  /** In both languages, in characters. */
  public int length() {
    return th.length() + (en == null ? 0 : en.length());
  }

  public String in(Locale locale) {
    return en == null || locale.getLanguage().equals("th") ? th : en;
  }
}
