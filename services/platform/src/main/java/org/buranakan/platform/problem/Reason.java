package org.buranakan.platform.problem;

import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a rule decided as it did.
///
/// @param code Stable code for machines; never translated
/// @param text The reason, for people
/// @param basis The law, the study's finding or the assumption behind the rule; missing if it needs
///     none
public record Reason(
    @Schema(examples = "mechanism.state-shareholder") String code,
    Text text,
    @Nullable Text basis) {

  public static Reason of(String code, String th, String en) {
    return new Reason(code, Text.of(th, en), null);
  }

  /** The same reason with what it rests on. */
  public Reason basedOn(String th, String en) {
    return new Reason(code, text, Text.of(th, en));
  }
}
