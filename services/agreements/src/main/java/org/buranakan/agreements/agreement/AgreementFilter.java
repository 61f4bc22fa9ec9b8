package org.buranakan.agreements.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which agreements a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param status How far they have come
/// @param actorId An actor that is a party of them
/// @param sessionId The session that they come from
record AgreementFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("status") @Nullable AgreementStatus status,
    @QueryParam("actorId") @Nullable UUID actorId,
    @QueryParam("sessionId") @Nullable UUID sessionId) {}
