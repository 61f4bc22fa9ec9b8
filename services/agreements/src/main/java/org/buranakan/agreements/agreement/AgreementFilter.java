package org.buranakan.agreements.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which agreements a list shows. */
record AgreementFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "How far they have come") @QueryParam("status")
        @Nullable AgreementStatus status,
    @Parameter(description = "An actor that is a party of them") @QueryParam("actorId")
        @Nullable UUID actorId,
    @Parameter(description = "The session that they come from") @QueryParam("sessionId")
        @Nullable UUID sessionId) {}
