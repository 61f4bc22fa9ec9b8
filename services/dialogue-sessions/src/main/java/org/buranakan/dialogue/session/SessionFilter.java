package org.buranakan.dialogue.session;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which sessions a list shows.
///
/// @param trackId The track that they belong to
/// @param province ISO 3166-2 code of a province
/// @param theme What their track is about
/// @param status How far they have come
record SessionFilter(
    @Parameter(example = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") @QueryParam("trackId")
        @Nullable UUID trackId,
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("theme") @Nullable Theme theme,
    @QueryParam("status") @Nullable SessionStatus status) {

  static SessionFilter ofTrack(UUID trackId) {
    return new SessionFilter(trackId, null, null, null);
  }
}
