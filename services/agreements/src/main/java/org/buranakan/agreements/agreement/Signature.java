package org.buranakan.agreements.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who sealed what and when; who the person was stays here. */
@Embeddable
record Signature(UUID actorId, Instant signedAt, String hash, String role, String signedBy) {}
