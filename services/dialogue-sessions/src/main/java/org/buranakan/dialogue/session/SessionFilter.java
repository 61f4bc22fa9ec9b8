package org.buranakan.dialogue.session;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which sessions a list shows. */
record SessionFilter(
    @QueryParam("trackId") @Nullable UUID trackId,
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @QueryParam("theme") @Nullable Theme theme,
    @QueryParam("status") @Nullable SessionStatus status) {

  static SessionFilter ofTrack(UUID trackId) {
    return new SessionFilter(trackId, null, null, null);
  }
}
