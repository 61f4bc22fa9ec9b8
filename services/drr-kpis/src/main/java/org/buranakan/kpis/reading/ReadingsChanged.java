package org.buranakan.kpis.reading;

import java.util.Set;

/**
 * Told inside this service, within the transaction that stored the readings, so that what is
 * computed from them follows in the same transaction.
 *
 * @param variables which variables of the province have a new figure
 */
public record ReadingsChanged(String province, Set<String> variables) {}
