package org.buranakan.platform.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A waiting event, and the CloudEvents 1.0 message (Kafka binding, binary mode) that it becomes.
 */
record OutboxRow(
    long position,
    String id,
    String topic,
    String subject,
    String type,
    long sequence,
    Instant time,
    @Nullable String province,
    String dataschema,
    @Nullable String causationId,
    @Nullable String traceparent,
    byte[] payload) {

  static OutboxRow of(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("position"),
        row.getString("id"),
        row.getString("aggregatetype"),
        row.getString("aggregateid"),
        row.getString("type"),
        row.getLong("sequence"),
        row.getTimestamp("time").toInstant(),
        row.getString("province"),
        row.getString("dataschema"),
        row.getString("causationid"),
        row.getString("traceparent"),
        row.getBytes("payload"));
  }

  ProducerRecord<String, byte[]> toRecord(String source) {
    var message = new ProducerRecord<String, byte[]>(topic, subject, payload);
    header(message, "content-type", "application/json");
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", id);
    header(message, "ce_source", source);
    header(message, "ce_type", type);
    header(message, "ce_subject", subject);
    header(message, "ce_time", time.toString());
    header(message, "ce_dataschema", dataschema);
    header(message, "ce_partitionkey", subject);
    header(message, "ce_sequence", Long.toString(sequence));
    header(message, "ce_province", province);
    header(message, "ce_causationid", causationId);
    // Twice: for what traces Kafka clients, and as the CloudEvents extension.
    header(message, Trace.PARENT, traceparent);
    header(message, "ce_" + Trace.PARENT, traceparent);
    return message;
  }

  private static void header(
      ProducerRecord<String, byte[]> message, String name, @Nullable String value) {
    if (value != null) {
      message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
