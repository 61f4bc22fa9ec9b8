package org.buranakan.agreements.standard;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which standards a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param status Whether they are to be followed
/// @param theme What they are about
/// @param agreementId The agreement that they rest on
record StandardFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("status") @Nullable StandardStatus status,
    @Parameter(example = "flood") @QueryParam("theme") @Nullable String theme,
    @QueryParam("agreementId") @Nullable UUID agreementId) {}
