package org.buranakan.dialogue.session;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which sessions a list shows. */
record SessionFilter(
    @Parameter(
            description = "The track that they belong to",
            example = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e")
        @QueryParam("trackId")
        @Nullable UUID trackId,
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "What their track is about") @QueryParam("theme")
        @Nullable Theme theme,
    @Parameter(description = "How far they have come") @QueryParam("status")
        @Nullable SessionStatus status) {

  static SessionFilter ofTrack(UUID trackId) {
    return new SessionFilter(trackId, null, null, null);
  }
}
