/** The inbox on real Kafka and PostgreSQL, in an application made for it. */
package org.buranakan.platform.inbox;
