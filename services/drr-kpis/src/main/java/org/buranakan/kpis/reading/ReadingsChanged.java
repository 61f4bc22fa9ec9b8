package org.buranakan.kpis.reading;

import java.util.Map;
import java.util.Set;

/**
 * Told inside this service, within the transaction that stored the readings, so that what is
 * computed from them follows in the same transaction.
 *
 * @param variables by province, which variables have a new figure
 */
public record ReadingsChanged(Map<String, Set<String>> variables) {}
