package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.UUID;

/** Told to the other features of the registry, within the transaction that dissolves the actor. */
public record ActorDissolved(UUID actorId, Instant at) {}
