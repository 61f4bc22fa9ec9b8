package org.buranakan.platform.audit;

import java.util.UUID;

/** An aggregate that a transaction changed. */
record Change(String type, UUID id) {}
