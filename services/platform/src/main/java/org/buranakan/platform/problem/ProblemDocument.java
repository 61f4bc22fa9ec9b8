package org.buranakan.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every error answer of the suite looks like (RFC 9457); {@link ProblemShape} fills it. */
@Schema(name = "Problem", description = "RFC 9457 problem document.")
public record ProblemDocument(
    @Schema(description = "Stable URI of this kind of problem", format = "uri") String type,
    @Schema(description = "Short and readable, in the language asked for") String title,
    @Schema(description = "HTTP status code", examples = "422") int status,
    @Schema(description = "What happened here, in the language asked for") String detail,
    @Schema(description = "Path of the request") String instance,
    @Schema(description = "Stable code for machines; never translated") String code,
    @Schema(description = "Every single finding") List<Finding> errors) {

  /** One finding. */
  @Schema(name = "Finding", description = "One finding of a problem.")
  public record Finding(
      @Schema(description = "JSON pointer into the body, or #query/…, #path/…, #header/…")
          @Nullable String pointer,
      @Schema(description = "Stable code for machines") String code,
      @Schema(description = "What is wrong, in the language asked for") String detail,
      @Schema(description = "The law, the study's finding or the assumption behind the rule")
          @Nullable String basis) {}
}
