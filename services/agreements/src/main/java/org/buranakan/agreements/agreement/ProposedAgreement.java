package org.buranakan.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A session from whose consensus an agreement is drafted.
///
/// @param sessionId A concluded session in dialogue-sessions
record ProposedAgreement(@NotNull UUID sessionId) {}
