package org.buranakan.platform.problem;

import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule says no (or yes).
 *
 * @param code stable, for machines; never translated
 * @param text for people
 * @param basis the law, the finding of the study or the assumption behind the rule
 */
@Schema(description = "Why a rule decided as it did.")
public record Reason(
    @Schema(
            description = "Stable code for machines; never translated",
            examples = "mechanism.state-shareholder")
        String code,
    @Schema(description = "The reason, for people") Text text,
    @Schema(
            description =
                "The law, the study's finding or the assumption behind the rule; missing"
                    + " if it needs none")
        @Nullable Text basis) {

  public static Reason of(String code, String th, String en) {
    return new Reason(code, Text.of(th, en), null);
  }

  /** The same reason with what it rests on. */
  public Reason basedOn(String th, String en) {
    return new Reason(code, text, Text.of(th, en));
  }
}
